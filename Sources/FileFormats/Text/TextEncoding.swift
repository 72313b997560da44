/// How a file writes its letters as bytes.
public enum TextEncoding: Sendable {
    case utf8
    case latin1
    case windows1252

    /// The text of `bytes` in UTF-8, without a byte order mark.
    ///
    /// A byte that the encoding does not know is an error, never a replacement character.
    public func utf8(_ bytes: [UInt8]) throws(FormatError) -> [UInt8] {
        try utf8(bytes, keepingMark: false)
    }

    /// Throws the place of the first byte in `range` of `bytes` that is not UTF-8, where there is
    /// one; the range begins on a line of the file, 1-based.
    public static func checkUTF8(
        _ bytes: [UInt8],
        in range: Range<Int>,
        onLine line: Int = 1
    ) throws(FormatError) {
        do {
            _ = try UTF8Span(validating: bytes.span.extracting(range))
        } catch {
            let offset = range.lowerBound + error.byteOffsets.lowerBound
            throw FormatError(
                "the byte \(hexadecimal(bytes[offset])) is not UTF-8: save the file as UTF-8",
                at: FilePosition(of: offset, in: bytes, from: range.lowerBound, onLine: line)
            )
        }
    }

    /// The same; what looks like a byte order mark is text where it does not begin the file.
    func utf8(_ bytes: [UInt8], keepingMark: Bool) throws(FormatError) -> [UInt8] {
        switch self {
        case .utf8: try Self.validated(bytes, keepingMark: keepingMark)
        case .latin1: try Self.transcoded(bytes) { UnicodeScalar($0) }
        case .windows1252: try Self.transcoded(bytes, from: Self.windows1252Scalar)
        }
    }

    private static func validated(
        _ bytes: [UInt8],
        keepingMark: Bool
    ) throws(FormatError) -> [UInt8] {
        do {
            _ = try UTF8Span(validating: bytes.span)
        } catch {
            let offset = error.byteOffsets.lowerBound
            throw FormatError(
                "the byte \(hexadecimal(bytes[offset])) is not UTF-8: save the file as UTF-8",
                at: FilePosition(of: offset, in: bytes)
            )
        }
        guard !keepingMark, bytes.starts(with: [0xEF, 0xBB, 0xBF]) else { return bytes }
        return Array(bytes.dropFirst(3))
    }

    private static func transcoded(
        _ bytes: [UInt8],
        from scalar: (UInt8) -> UnicodeScalar?
    ) throws(FormatError) -> [UInt8] {
        // Most pieces of most tables are ASCII.
        guard !isASCII(bytes) else { return bytes }
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count + bytes.count / 8)
        for (offset, byte) in bytes.enumerated() {
            guard let scalar = scalar(byte) else {
                throw FormatError(
                    "the byte \(hexadecimal(byte)) is no letter of windows-1252",
                    at: FilePosition(of: offset, in: bytes)
                )
            }
            text.append(contentsOf: scalar.utf8)
        }
        return text
    }

    /// Whether no byte is above 127, eight at a time.
    private static func isASCII(_ bytes: [UInt8]) -> Bool {
        bytes.withUnsafeBytes { bytes in
            let words = bytes.count / 8
            for word in 0..<words {
                let eight = bytes.loadUnaligned(fromByteOffset: word * 8, as: UInt64.self)
                guard eight & 0x8080_8080_8080_8080 == 0 else { return false }
            }
            return bytes[(words * 8)...].allSatisfy { $0 < 0x80 }
        }
    }

    private static func hexadecimal(_ byte: UInt8) -> String {
        "0x" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
    }

    /// The letter of `byte`, or nil for the five bytes that windows-1252 leaves unused.
    private static func windows1252Scalar(_ byte: UInt8) -> UnicodeScalar? {
        guard (0x80...0x9F).contains(byte) else { return UnicodeScalar(byte) }
        return windows1252Specials[Int(byte) - 0x80]
    }

    private static let windows1252Specials: [UnicodeScalar?] = [
        "€", nil, "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", nil, "Ž", nil,
        nil, "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", nil, "ž", "Ÿ",
    ]
}

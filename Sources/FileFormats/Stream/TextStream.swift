/// Text as it is read: checked UTF-8 in pieces that end with a line.
///
/// Bytes that the encoding does not know, NUL bytes, and lines that are longer than a table's can
/// be are errors with their place.
public final class TextStream {
    /// The longest line that is read, in bytes.
    public static let longestLine = 16 << 20

    private let bytes: ByteStream
    private let encoding: TextEncoding
    /// What follows the last line end that was read.
    private var rest: [UInt8] = []
    private var isAtStart = true
    private var isAtEnd = false
    /// The number of the line that the next piece begins with.
    private var line = 1

    public init(_ bytes: ByteStream, encoding: TextEncoding = .utf8) {
        self.bytes = bytes
        self.encoding = encoding
    }

    /// The next lines, or nil at the end.
    public func next() throws(FormatError) -> [UInt8]? {
        guard let raw = try nextRaw() else { return nil }
        if let offset = raw.withUnsafeBufferPointer({ $0.offset(of: 0) }) {
            throw FormatError(
                "a NUL byte stands here: this is no text, or not in a known encoding",
                at: FilePosition(of: offset, in: raw, from: 0, onLine: line)
            )
        }
        let text: [UInt8]
        do {
            text = try encoding.utf8(raw, keepingMark: !isAtStart)
        } catch {
            throw FormatError(error.message, at: error.position?.after(line: line - 1))
        }
        isAtStart = false
        line += raw.withUnsafeBufferPointer(\.lineFeeds)
        return text
    }

    /// The next lines as they are in the file.
    private func nextRaw() throws(FormatError) -> [UInt8]? {
        guard !isAtEnd else { return nil }
        while let piece = try bytes.next() {
            guard let end = piece.lastIndex(of: UInt8(ascii: "\n")) else {
                rest += piece
                guard rest.count <= Self.longestLine else {
                    throw FormatError(
                        "this line is longer than 16 MB, which no table's is",
                        at: FilePosition(line: line, column: 1)
                    )
                }
                continue
            }
            if rest.isEmpty, end == piece.count - 1 { return piece }
            let whole = rest + piece[...end]
            rest = Array(piece[(end + 1)...])
            return whole
        }
        isAtEnd = true
        return rest.isEmpty ? nil : rest
    }
}

extension FilePosition {
    /// The place that many lines further down.
    fileprivate func after(line count: Int) -> FilePosition {
        FilePosition(line: line + count, column: column)
    }
}

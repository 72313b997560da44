import FileFormats

/// Text of programs from before UTF-8.
enum LegacyText {
    /// `bytes` in UTF-8: what is UTF-8 stays, and anything else is Windows's letters or, where it
    /// has bytes that those lack, Latin-1's.
    static func utf8(_ bytes: [UInt8]) throws(FormatError) -> [UInt8] {
        if let text = try? TextEncoding.utf8.utf8(bytes) { return text }
        if let text = try? TextEncoding.windows1252.utf8(bytes) { return text }
        return try TextEncoding.latin1.utf8(bytes)
    }

    /// The lines of `bytes` without their ends, numbered from `first` on.
    static func lines(
        _ bytes: [UInt8],
        from first: Int
    ) throws(FormatError) -> [(number: Int, text: Substring)] {
        let text = String(decoding: try utf8(bytes), as: UTF8.self)
        let feed = UInt8(ascii: "\n")
        return text.utf8.split(omittingEmptySubsequences: false) { $0 == feed }
            .enumerated().map { index, line in
                let hasReturn = line.last == UInt8(ascii: "\r")
                return (first + index, Substring(hasReturn ? line.dropLast() : line))
            }
    }
}

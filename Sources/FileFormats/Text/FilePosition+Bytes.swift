extension FilePosition {
    /// The place of the byte at `offset` of a text; bytes before it that are not UTF-8 count as
    /// one character each.
    init(of offset: Int, in text: [UInt8]) {
        self.init(of: offset, in: text, from: 0, onLine: 1)
    }

    /// The place of the byte at `offset`, counted on from `start`, where line `line` begins.
    init(of offset: Int, in text: [UInt8], from start: Int, onLine line: Int) {
        let before = text[start..<offset]
        let lineStart = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? start
        self.init(
            line: line + before.count { $0 == UInt8(ascii: "\n") },
            column: String(decoding: text[lineStart..<offset], as: UTF8.self).count + 1
        )
    }
}

/// One row of delimited text: slices of the text, made into strings when asked for.
public struct DelimitedRow: Sendable {
    struct Field {
        /// Where the content begins and ends, without the enclosing quotes.
        let start: Int
        let end: Int
        /// Whether quotes inside are written twice.
        let isEscaped: Bool
    }

    /// The line on which the row begins, 1-based.
    public let line: Int
    private let text: [UInt8]
    private let start: Int
    private let quote: UInt8?
    private let slices: [Field]

    init(line: Int, text: [UInt8], start: Int, quote: UInt8?, slices: [Field]) {
        self.line = line
        self.text = text
        self.start = start
        self.quote = quote
        self.slices = slices
    }

    /// How many fields the row has.
    public var count: Int { slices.count }

    /// All fields as text.
    public var fields: [String] { slices.indices.map { self[$0] } }

    /// The field at `index`, 0-based.
    public subscript(index: Int) -> String {
        String(decoding: bytes(at: index), as: UTF8.self)
    }

    /// Whether the field at `index` is empty.
    public func isEmpty(at index: Int) -> Bool { slices[index].start == slices[index].end }

    /// The UTF-8 of the field at `index`.
    public func bytes(at index: Int) -> ArraySlice<UInt8> {
        let field = slices[index]
        guard field.isEscaped else { return text[field.start..<field.end] }
        var isSecond = false
        return text[field.start..<field.end].filter { byte in
            isSecond = byte == quote && !isSecond
            return !(byte == quote && !isSecond)
        }[...]
    }

    /// Where the content of the field at `index` begins.
    public func position(of index: Int) -> FilePosition {
        FilePosition(of: slices[index].start, in: text, from: start, onLine: line)
    }
}

/// Reads delimited text row by row.
///
/// Lines end with LF or CRLF; the last needs no end. Empty lines and comments are passed over. A
/// row that cannot be read is an error, after which the next row can be asked for, unless the text
/// ``isBroken``.
public struct DelimitedReader {
    private let stream: TextStream
    private let dialect: DelimitedDialect
    /// The lines at hand; a row keeps them.
    private var text: [UInt8] = []
    private var offset = 0
    private var line = 1
    /// The fields of the row at hand, in storage that the next row takes over.
    private var fields: [DelimitedRow.Field] = []
    /// Whether the text cannot be read on after an error: what follows it is not known.
    public private(set) var isBroken = false

    /// A reader of `bytes`, which are UTF-8: what is not goes through ``TextEncoding`` first.
    public init(bytes: [UInt8], dialect: DelimitedDialect) throws(FormatError) {
        stream = TextStream(ByteStream([]))
        text = try TextEncoding.utf8.utf8(bytes)
        self.dialect = dialect
    }

    /// A reader of text of any length; a row keeps some 256 KiB of it alive.
    public init(_ stream: TextStream, dialect: DelimitedDialect) {
        self.stream = stream
        self.dialect = dialect
    }

    /// The next row, or nil at the end.
    public mutating func next() throws(FormatError) -> DelimitedRow? {
        guard !isBroken else { return nil }
        while true {
            var scanner = RowScanner(dialect: dialect, offset: offset, line: line)
            fields.removeAll(keepingCapacity: true)
            let end = text.withUnsafeBufferPointer { scanner.scan($0, &fields) }
            switch end {
            case .row:
                let row = DelimitedRow(
                    line: scanner.rowLine,
                    text: text,
                    start: scanner.rowStart,
                    quote: dialect.quote,
                    slices: fields
                )
                offset = scanner.offset
                line = scanner.line
                return row
            case .end:
                line = scanner.line
                guard let next = try nextText() else {
                    offset = text.count
                    return nil
                }
                text = next
                offset = 0
            case .openQuote(let opening, let openingLine):
                try readOn(from: scanner, openedAt: opening, line: openingLine)
            case .textAfterQuote(let place):
                let error = error(
                    "text follows a closing quote: a quote inside a quoted field is written twice",
                    at: place,
                    scanner.line
                )
                offset = scanner.offset
                line = scanner.line
                throw error
            }
        }
    }

    /// Adds more lines to those at hand, because the row at hand goes on in them.
    private mutating func readOn(
        from scanner: RowScanner,
        openedAt opening: Int,
        line openingLine: Int
    ) throws(FormatError) {
        offset = scanner.rowStart
        line = scanner.rowLine
        // As much again as there is, so that a long row is not scanned over and over.
        var more: [UInt8] = []
        let wanted = text.count - offset
        repeat {
            guard let next = try nextText() else { break }
            more += next
        } while more.count < wanted
        guard !more.isEmpty else {
            isBroken = true
            throw error("the quote that opens here is never closed", at: opening, openingLine)
        }
        guard wanted + more.count <= TextStream.longestLine + 1 << 19 else {
            isBroken = true
            throw error(
                "the quote that opens here is not closed within 16 MB",
                at: opening,
                openingLine
            )
        }
        text = text[offset...] + more
        offset = 0
    }

    private mutating func nextText() throws(FormatError) -> [UInt8]? {
        do {
            return try stream.next()
        } catch {
            isBroken = true
            throw error
        }
    }

    private func error(_ message: String, at place: Int, _ line: Int) -> FormatError {
        let lineStart = text[..<place].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
        return FormatError(
            message,
            at: FilePosition(of: place, in: text, from: lineStart, onLine: line)
        )
    }
}

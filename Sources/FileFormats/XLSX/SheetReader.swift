/// Reads the rows of one sheet, as far as they are asked for.
public final class SheetReader {
    private let stream: ByteStream
    private let parse: XMLParse<XMLEvents>
    private let rows: SheetRows
    /// The sheet's part of the workbook.
    private let path: String
    /// Rows that were read and not yet asked for, from `next` on.
    private var read: [SheetRow] = []
    private var next = 0
    private var isAtEnd = false

    init(_ stream: ByteStream, path: String, sharedStrings: [String]) throws(FormatError) {
        self.stream = stream
        self.path = path
        rows = SheetRows(sharedStrings: sharedStrings)
        parse = try XMLParse(to: XMLEvents(to: rows))
    }

    /// The next row that holds a cell, or nil at the end.
    public func nextRow() throws(FormatError) -> SheetRow? {
        while next == read.count {
            guard !isAtEnd else { return nil }
            do {
                try readOn()
            } catch {
                throw error.inside(path)
            }
            read = rows.takeRows()
            next = 0
        }
        defer { next += 1 }
        return read[next]
    }

    private func readOn() throws(FormatError) {
        if let piece = try stream.next() {
            try parse.take(piece)
        } else {
            isAtEnd = true
            try parse.finish()
        }
    }
}

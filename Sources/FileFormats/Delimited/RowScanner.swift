/// Finds the fields of one row in text.
struct RowScanner {
    /// How a scan ended.
    enum End {
        /// With a row, before ``offset``.
        case row
        /// Without a row: there is no more text.
        case end
        /// Inside a quote that opens at an offset, on a line.
        case openQuote(Int, line: Int)
        /// With text behind a closing quote, at an offset; the rest of the line is passed over.
        case textAfterQuote(Int)
    }

    let dialect: DelimitedDialect
    private(set) var offset: Int
    private(set) var line: Int
    private(set) var rowStart = 0
    private(set) var rowLine = 0

    init(dialect: DelimitedDialect, offset: Int, line: Int) {
        self.dialect = dialect
        self.offset = offset
        self.line = line
    }

    private static let lineFeed = UInt8(ascii: "\n")
    private static let carriageReturn = UInt8(ascii: "\r")

    /// Scans the row that begins at ``offset`` or below it, and appends its fields to `fields`.
    mutating func scan(
        _ text: UnsafeBufferPointer<UInt8>,
        _ fields: inout [DelimitedRow.Field]
    ) -> End {
        skipLinesWithoutRow(text)
        rowStart = offset
        rowLine = line
        guard offset < text.count else { return .end }
        let separator = dialect.separator
        while true {
            if let quote = dialect.quote, offset < text.count, text[offset] == quote {
                if let end = scanQuoted(text, quote, &fields) { return end }
            } else {
                var end = offset
                while end < text.count, text[end] != separator, text[end] != Self.lineFeed {
                    end += 1
                }
                let isLast = end < text.count && text[end] == Self.lineFeed
                let hasReturn = isLast && end > offset && text[end - 1] == Self.carriageReturn
                fields.append(
                    DelimitedRow.Field(
                        start: offset,
                        end: hasReturn ? end - 1 : end,
                        isEscaped: false
                    )
                )
                offset = end
            }
            guard offset < text.count else { return .row }
            let byte = text[offset]
            offset += 1
            if byte == Self.lineFeed {
                line += 1
                return .row
            }
        }
    }

    /// Scans a field in quotes up to the separator or line feed behind it; nil where it is one.
    private mutating func scanQuoted(
        _ text: UnsafeBufferPointer<UInt8>,
        _ quote: UInt8,
        _ fields: inout [DelimitedRow.Field]
    ) -> End? {
        let opening = offset
        let openingLine = line
        var isEscaped = false
        var place = offset + 1
        while place < text.count {
            let byte = text[place]
            if byte == quote {
                guard place + 1 < text.count, text[place + 1] == quote else { break }
                isEscaped = true
                place += 1
            } else if byte == Self.lineFeed {
                line += 1
            }
            place += 1
        }
        guard place < text.count else { return .openQuote(opening, line: openingLine) }
        fields.append(DelimitedRow.Field(start: opening + 1, end: place, isEscaped: isEscaped))
        offset = place + 1
        guard offset < text.count else { return nil }
        if text[offset] == dialect.separator || text[offset] == Self.lineFeed { return nil }
        if text[offset] == Self.carriageReturn, offset + 1 < text.count,
            text[offset + 1] == Self.lineFeed
        {
            offset += 1
            return nil
        }
        let found = offset
        while offset < text.count, text[offset] != Self.lineFeed { offset += 1 }
        return .textAfterQuote(found)
    }

    private mutating func skipLinesWithoutRow(_ text: UnsafeBufferPointer<UInt8>) {
        while offset < text.count {
            if text[offset] == dialect.comment {
                while offset < text.count, text[offset] != Self.lineFeed { offset += 1 }
                guard offset < text.count else { return }
            }
            if text[offset] == Self.lineFeed {
                offset += 1
            } else if text[offset] == Self.carriageReturn, offset + 1 < text.count,
                text[offset + 1] == Self.lineFeed
            {
                offset += 2
            } else {
                return
            }
            line += 1
        }
    }
}

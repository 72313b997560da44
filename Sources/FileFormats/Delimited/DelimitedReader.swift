/// Reads delimited text row by row.
///
/// Lines end with LF or CRLF; the last needs no end. Empty lines and comments are passed over. A
/// row that cannot be read is an error, after which the next row can be asked for.
public struct DelimitedReader: Sendable {
    private let text: [UInt8]
    private let dialect: DelimitedDialect
    private var offset = 0
    private var line = 1

    /// A reader of `bytes`, which are UTF-8: what is not goes through ``TextEncoding`` first.
    public init(bytes: [UInt8], dialect: DelimitedDialect) throws(FormatError) {
        text = try TextEncoding.utf8.utf8(bytes)
        self.dialect = dialect
    }

    /// The next row, or nil at the end.
    public mutating func next() throws(FormatError) -> DelimitedRow? {
        skipLinesWithoutRow()
        guard offset < text.count else { return nil }
        let start = offset
        let startLine = line
        var slices: [DelimitedRow.Field] = []
        repeat { slices.append(try field()) } while skipSeparator()
        skipLineEnd()
        return DelimitedRow(
            line: startLine,
            text: text,
            start: start,
            quote: dialect.quote,
            slices: slices
        )
    }

    private mutating func skipLinesWithoutRow() {
        while offset < text.count {
            if let comment = dialect.comment, text[offset] == comment { skipToLineEnd() }
            guard isAtLineEnd else { return }
            skipLineEnd()
        }
    }

    private mutating func field() throws(FormatError) -> DelimitedRow.Field {
        if let quote = dialect.quote, offset < text.count, text[offset] == quote {
            return try quotedField(quote)
        }
        let start = offset
        while offset < text.count, text[offset] != dialect.separator, !isAtLineEnd { offset += 1 }
        return DelimitedRow.Field(range: start..<offset, isEscaped: false)
    }

    private mutating func quotedField(_ quote: UInt8) throws(FormatError) -> DelimitedRow.Field {
        let opening = offset
        let openingLine = line
        var isEscaped = false
        offset += 1
        while offset < text.count {
            if text[offset] == quote {
                guard offset + 1 < text.count, text[offset + 1] == quote else { break }
                isEscaped = true
                offset += 1
            } else if text[offset] == UInt8(ascii: "\n") {
                line += 1
            }
            offset += 1
        }
        guard offset < text.count else {
            throw error("the quote that opens here is never closed", at: opening, openingLine)
        }
        let range = opening + 1..<offset
        offset += 1
        guard offset == text.count || text[offset] == dialect.separator || isAtLineEnd else {
            let found = offset
            skipToLineEnd()
            throw error(
                "text follows a closing quote: a quote inside a quoted field is written twice",
                at: found,
                line
            )
        }
        return DelimitedRow.Field(range: range, isEscaped: isEscaped)
    }

    private mutating func skipSeparator() -> Bool {
        guard offset < text.count, text[offset] == dialect.separator else { return false }
        offset += 1
        return true
    }

    private var isAtLineEnd: Bool {
        guard offset < text.count else { return false }
        if text[offset] == UInt8(ascii: "\n") { return true }
        return text[offset] == UInt8(ascii: "\r")
            && offset + 1 < text.count && text[offset + 1] == UInt8(ascii: "\n")
    }

    private mutating func skipToLineEnd() {
        while offset < text.count, !isAtLineEnd { offset += 1 }
    }

    private mutating func skipLineEnd() {
        guard offset < text.count else { return }
        offset += text[offset] == UInt8(ascii: "\r") ? 2 : 1
        line += 1
    }

    private func error(_ message: String, at place: Int, _ line: Int) -> FormatError {
        let lineStart = text[..<place].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
        return FormatError(
            message,
            at: FilePosition(of: place, in: text, from: lineStart, onLine: line)
        )
    }
}

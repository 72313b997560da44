import FileFormats
import FoodModel

/// One row of a mapped table.
struct MappedRow {
    /// 1-based.
    let line: Int
    /// Without spaces at their ends, runs of them as one; nil where there is nothing.
    let cells: [String?]
    private let file: String
    private let isDelimited: Bool
    private let columnNumber: @Sendable (Int) -> Int?

    init(_ row: DelimitedRow, of file: String) {
        line = row.line
        cells = row.fields.map(Self.plain)
        isDelimited = true
        self.file = file
        columnNumber = { $0 < row.count ? row.position(of: $0).column : nil }
    }

    init(_ row: SheetRow, of file: String) {
        line = row.number
        cells = row.texts.map { $0.flatMap(Self.plain) }
        isDelimited = false
        self.file = file
        columnNumber = { $0 + 1 }
    }

    /// The cell in a column, counted from 0; nil where it is empty.
    subscript(column: Int) -> String? { cells.indices.contains(column) ? cells[column] : nil }

    /// Whether the row has as many fields as the table; a sheet does not write empty ones.
    func isWhole(_ count: Int) -> Bool { !isDelimited || cells.count == count }

    /// Where the row, or a cell of it, is.
    func location(_ column: Int? = nil) -> SourceLocation {
        SourceLocation(file: file, line: line, column: column.flatMap(columnNumber))
    }

    /// A warning about a cell.
    func finding(at column: Int, _ message: String) -> Finding {
        Finding(.warning, at: location(column), text: self[column] ?? "", message)
    }

    private static func plain(_ text: String) -> String? {
        let words = text.split { $0.isWhitespace }
        return words.isEmpty ? nil : words.joined(separator: " ")
    }
}

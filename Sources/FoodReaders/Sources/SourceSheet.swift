import FileFormats
import FoodModel

/// One sheet of a source's workbook, under a row of column names, read row by row.
struct SourceSheet {
    /// The rows above the names.
    let head: [SheetRow]
    private let reader: SheetReader
    /// The row below the names, where it was read in search of them.
    private var pending: SheetRow?
    private let file: String
    private let columns: [String: Int]

    /// The sheet at `index`, counted from 0, whose row `headerRow`, counted from 1, has the names.
    init(
        at index: Int,
        of workbook: Workbook,
        in files: SourceFiles,
        headerRow: Int
    ) throws(InputError) {
        let file = files.path
        self.file = file
        reader = try InputError.about(file) { () throws(FormatError) in
            try workbook.sheet(at: index)
        }
        var head: [SheetRow] = []
        var names: [String?] = []
        while let row = try Self.nextRow(reader, file) {
            if row.number < headerRow {
                head.append(row)
                continue
            }
            if row.number == headerRow { names = row.texts } else { pending = row }
            break
        }
        self.head = head
        let pairs = names.enumerated().compactMap { index, name in
            name.map { (Self.oneLine($0), index) }
        }
        columns = Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    }

    /// The next row below the names, or nil at the end.
    mutating func next() throws(InputError) -> SheetRow? {
        if let row = pending {
            pending = nil
            return row
        }
        return try Self.nextRow(reader, file)
    }

    private static func nextRow(
        _ reader: SheetReader,
        _ file: String
    ) throws(InputError) -> SheetRow? {
        try InputError.about(file) { () throws(FormatError) in try reader.nextRow() }
    }

    /// Whether there are columns of all these names.
    func contains(_ names: [String]) -> Bool { names.allSatisfy { columns[$0] != nil } }

    /// The index of the column `name` in every row.
    func column(_ name: String) throws(InputError) -> Int {
        guard let index = columns[name] else {
            throw InputError(
                .badData,
                at: SourceLocation(file: file),
                "the column \"\(name)\" is missing: this is not the workbook it seems to be"
            )
        }
        return index
    }

    /// The number in a cell; nil where it is empty or, with a finding, where it is none.
    func number(_ row: SheetRow, _ column: Int, _ findings: inout [Finding]) -> Double? {
        guard let text = row[column] else { return nil }
        if let number = PlainDecimal.readSource(Array(text.utf8)[...]) { return number }
        findings.append(
            Finding(
                .warning,
                at: location(row, column),
                text: text,
                "\"\(text)\" is not a figure; it was left out"
            )
        )
        return nil
    }

    /// The text in a cell; nil, with a finding that the row was left out, where it is empty.
    func text(_ row: SheetRow, _ column: Int, _ findings: inout [Finding]) -> String? {
        if let text = row[column].map(Self.oneLine), !text.isEmpty { return text }
        findings.append(
            Finding(.warning, at: location(row, column), "this cell is empty; the row was left out")
        )
        return nil
    }

    /// Where a row, or a cell of it, is; columns are counted from 1.
    func location(_ row: SheetRow, _ column: Int? = nil) -> SourceLocation {
        SourceLocation(file: file, line: row.number, column: column.map { $0 + 1 })
    }

    /// `text` with every run of spaces and line ends as one space, and none at its ends.
    private static func oneLine(_ text: String) -> String {
        text.split { $0.isWhitespace }.joined(separator: " ")
    }
}

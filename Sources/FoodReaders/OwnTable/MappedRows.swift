import FileFormats
import FoodModel

/// The rows of one file or sheet of a mapped table, under their columns' names.
struct MappedRows {
    /// The rows of foods.
    let rows: [MappedRow]
    /// What the columns stand in, as messages call it.
    private let place: String
    private let columns: [String]

    /// The rows of `table` in `files`; one that cannot be read is a finding.
    init(
        _ table: MappedTable,
        in files: SourceFiles,
        _ findings: inout [Finding]
    ) throws(InputError) {
        let all: [MappedRow]
        (place, all) = try Self.open(table, in: files, &findings)
        guard let header = all.first(where: { $0.line == table.headerRow }) else {
            throw InputError(
                .badData,
                at: SourceLocation(file: place, line: table.headerRow),
                "there is no row here, where the mapping says that the columns have their names"
            )
        }
        columns = header.cells.map { $0 ?? "" }
        var rows: [MappedRow] = []
        for row in all where row.line >= table.firstRow {
            guard row.isWhole(columns.count) else {
                findings.append(
                    Finding(
                        .warning,
                        at: row.location(),
                        "this row has \(row.cells.count) fields; the table has \(columns.count) "
                            + "columns; the row was left out"
                    )
                )
                continue
            }
            rows.append(row)
        }
        self.rows = rows
    }

    /// The index of a column.
    func index(of column: MappedText) throws(InputError) -> Int {
        let indices = columns.indices.filter { columns[$0] == column.text }
        guard let index = indices.first else {
            throw InputError(
                .badData,
                at: column.location,
                "there is no column \"\(column.text)\" in \(place)"
                    + NearestWord.question(column.text, among: columns.filter { !$0.isEmpty })
            )
        }
        guard indices.count == 1 else {
            throw InputError(
                .badData,
                at: column.location,
                "\(indices.count) columns of \(place) are called \"\(column.text)\": "
                    + "give them names of their own"
            )
        }
        return index
    }

    private static func open(
        _ table: MappedTable,
        in files: SourceFiles,
        _ findings: inout [Finding]
    ) throws(InputError) -> (String, [MappedRow]) {
        if let workbook = try files.workbook() { return try sheet(table, of: workbook, files.path) }
        let name = try fileName(table, in: files)
        let path = files.path(of: name)
        let bytes = try files.bytes(of: name)
        if bytes.starts(with: "PK\u{3}\u{4}".utf8) {
            let workbook = try InputError.about(path) { () throws(FormatError) in
                try Workbook(Archive(bytes: bytes))
            }
            return try sheet(table, of: workbook, path)
        }
        let separator =
            table.separator ?? UInt8(ascii: name.lowercased().hasSuffix(".tsv") ? "\t" : ",")
        let dialect = DelimitedDialect(separator: separator, quote: UInt8(ascii: "\""))
        var reader = try InputError.about(path) { () throws(FormatError) in
            try DelimitedReader(bytes: table.encoding.utf8(bytes), dialect: dialect)
        }
        var rows: [MappedRow] = []
        while true {
            do {
                guard let row = try reader.next() else { break }
                rows.append(MappedRow(row, of: path))
            } catch {
                let problem = InputError(error, in: path)
                findings.append(
                    Finding(
                        .warning,
                        at: problem.location,
                        "\(problem.message); the row was left out"
                    )
                )
            }
        }
        return (path, rows)
    }

    private static func sheet(
        _ table: MappedTable,
        of workbook: Workbook,
        _ path: String
    ) throws(InputError) -> (String, [MappedRow]) {
        let names = workbook.sheetNames
        if let sheet = table.sheet, !names.contains(sheet.text) {
            throw InputError(
                .badData,
                at: sheet.location,
                "there is no sheet \"\(sheet.text)\" in \(path)"
                    + NearestWord.question(sheet.text, among: names)
            )
        }
        let index = table.sheet.flatMap { names.firstIndex(of: $0.text) } ?? 0
        let rows = try InputError.about(path) { () throws(FormatError) in
            try workbook.rows(ofSheetAt: index)
        }
        let place = names.count > 1 ? "\(path)/\(names[index])" : path
        return (place, rows.map { MappedRow($0, of: place) })
    }

    /// The file that the table names, or the only one that can be meant.
    private static func fileName(
        _ table: MappedTable,
        in files: SourceFiles
    ) throws(InputError) -> String {
        let tables = files.names.filter { !$0.hasSuffix(OwnTableReader.suffix) }
        if let file = table.file {
            guard tables.contains(file.text) else {
                throw InputError(
                    .badData,
                    at: file.location,
                    "there is no file \"\(file.text)\" in \(files.path)"
                        + NearestWord.question(file.text, among: tables)
                )
            }
            return file.text
        }
        guard tables.count == 1 else {
            throw InputError(
                .badData,
                at: table.id.location,
                "\(files.path) has \(tables.count) files: say with \"file\" which one is the table"
            )
        }
        return tables[0]
    }
}

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

import FileFormats
import FoodModel

/// The rows of one file or sheet of a mapped table, under their columns' names, read one by one.
struct MappedRows {
    /// What the columns stand in, as messages call it.
    private let place: String
    private var text: DelimitedReader?
    private let sheet: SheetReader?
    private let columns: [String]
    private let firstRow: Int
    private let sink: any FoodSink

    /// The rows of `table` in `files`; `sink` is told of one that cannot be read.
    init(
        _ table: MappedTable,
        in files: SourceFiles,
        reportingTo sink: any FoodSink
    ) throws(InputError) {
        var rows = try MappedRows(opening: table, in: files, sink)
        while let row = try rows.nextRow(), row.line <= table.headerRow {
            guard row.line == table.headerRow else { continue }
            self.init(rows, columns: row.cells.map { $0 ?? "" })
            return
        }
        throw InputError(
            .badData,
            at: SourceLocation(file: rows.place, line: table.headerRow),
            "there is no row here, where the mapping says that the columns have their names"
        )
    }

    private init(_ rows: MappedRows, columns: [String]) {
        place = rows.place
        text = rows.text
        sheet = rows.sheet
        firstRow = rows.firstRow
        sink = rows.sink
        self.columns = columns
    }

    private init(
        opening table: MappedTable,
        in files: SourceFiles,
        _ sink: any FoodSink
    ) throws(InputError) {
        self.sink = sink
        columns = []
        firstRow = table.firstRow
        if let workbook = files.workbook {
            text = nil
            (place, sheet) = try Self.sheet(table, of: workbook, files.path)
            return
        }
        let name = try Self.fileName(table, in: files)
        let path = files.path(of: name)
        if try files.beginning(of: name).starts(with: "PK\u{3}\u{4}".utf8),
            let workbook = try files.files(at: name).workbook
        {
            text = nil
            (place, sheet) = try Self.sheet(table, of: workbook, path)
            return
        }
        let separator =
            table.separator ?? UInt8(ascii: name.lowercased().hasSuffix(".tsv") ? "\t" : ",")
        text = DelimitedReader(
            TextStream(try files.stream(of: name), encoding: table.encoding),
            dialect: DelimitedDialect(separator: separator, quote: UInt8(ascii: "\""))
        )
        sheet = nil
        place = path
    }

    /// The next row of a food, or nil at the end; one with too few or too many fields is left out.
    mutating func next() throws(InputError) -> MappedRow? {
        while let row = try nextRow() {
            guard row.line >= firstRow else { continue }
            guard row.isWhole(columns.count) else {
                sink.report(
                    Finding(
                        .warning,
                        at: row.location(),
                        "this row has \(row.cells.count) fields; the table has \(columns.count) "
                            + "columns; the row was left out"
                    )
                )
                continue
            }
            return row
        }
        return nil
    }

    private mutating func nextRow() throws(InputError) -> MappedRow? {
        while true {
            do {
                if let sheet { return try sheet.nextRow().map { MappedRow($0, of: place) } }
                return try text?.next().map { MappedRow($0, of: place) }
            } catch {
                let problem = InputError(error, in: place)
                guard sheet == nil, text?.isBroken == false else { throw problem }
                sink.report(
                    Finding(
                        .warning,
                        at: problem.location,
                        "\(problem.message); the row was left out"
                    )
                )
            }
        }
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

    private static func sheet(
        _ table: MappedTable,
        of workbook: Workbook,
        _ path: String
    ) throws(InputError) -> (String, SheetReader) {
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
        let sheet = try InputError.about(path) { () throws(FormatError) in
            try workbook.sheet(at: index)
        }
        let place = names.count > 1 ? "\(path)/\(names[index])" : path
        return (place, sheet)
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

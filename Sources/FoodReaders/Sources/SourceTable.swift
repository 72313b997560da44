import FileFormats
import FoodModel

/// One delimited table of a source: a row that cannot be read becomes a finding.
struct SourceTable {
    private let file: String
    private var table: DelimitedTable
    /// What was found wrong in its rows, unless a sink is told of it.
    private(set) var findings: [Finding] = []
    private weak var sink: (any FoodSink)?

    /// The table in the file `name`; `columns` names its columns where it has no header.
    init(
        _ name: String,
        of files: SourceFiles,
        dialect: DelimitedDialect = .csv,
        encoding: TextEncoding = .utf8,
        columns: [String]? = nil,
        reportingTo sink: (any FoodSink)? = nil
    ) throws(InputError) {
        self.sink = sink
        let file = files.path(of: name)
        let stream = try files.stream(of: name)
        self.file = file
        table = try InputError.about(file) { () throws(FormatError) in
            try DelimitedTable(
                TextStream(stream, encoding: encoding),
                dialect: dialect,
                columns: columns
            )
        }
    }

    /// The names of the columns, in order.
    var columns: [String] { table.columns }

    /// The index of the column `name` in every row.
    func column(_ name: String) throws(InputError) -> Int {
        try InputError.about(file) { () throws(FormatError) in try table.column(name) }
    }

    /// The next row, or nil at the end.
    ///
    /// - Throws: An `InputError` about a file that cannot be read on.
    mutating func next() throws(InputError) -> SourceRow? {
        while true {
            do {
                return try table.next().map { SourceRow($0, of: file) }
            } catch {
                let problem = InputError(error, in: file)
                guard !table.isBroken else { throw problem }
                let finding = Finding(
                    .warning,
                    at: problem.location,
                    "\(problem.message); the row was left out"
                )
                if let sink { sink.report(finding) } else { findings.append(finding) }
            }
        }
    }

    /// The rows' values in the column `value`, by those in the column `key`.
    mutating func dictionary(
        from key: String,
        to value: String
    ) throws(InputError) -> [String: String] {
        let key = try column(key)
        let value = try column(value)
        var dictionary: [String: String] = [:]
        while let row = try next() { dictionary[row[key]] = row[value] }
        return dictionary
    }
}

/// One row of a source's table.
struct SourceRow {
    private let row: DelimitedRow
    private let file: String

    init(_ row: DelimitedRow, of file: String) {
        self.row = row
        self.file = file
    }

    /// The text in a column, without spaces at its ends.
    subscript(column: Int) -> String {
        let text = row[column]
        guard text.utf8.first == space || text.utf8.last == space else { return text }
        return String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }

    /// The text in a column; nil where it is empty.
    func text(_ column: Int) -> String? {
        let text = self[column]
        return text.isEmpty ? nil : text
    }

    /// The number in a column; nil where it is empty or, with a finding, where it is none.
    func number(_ column: Int, _ findings: inout [Finding]) -> Double? {
        guard !row.isEmpty(at: column) else { return nil }
        if let number = PlainDecimal.readSource(row.bytes(at: column)) { return number }
        findings.append(
            finding(at: column, "\"\(self[column])\" is not a figure; it was left out")
        )
        return nil
    }

    /// The number in a column; nil where it is empty or, as `sink` is told, where it is none.
    func number(_ column: Int, reportingTo sink: any FoodSink) -> Double? {
        guard !row.isEmpty(at: column) else { return nil }
        if let number = PlainDecimal.readSource(row.bytes(at: column)) { return number }
        sink.report(finding(at: column, "\"\(self[column])\" is not a figure; it was left out"))
        return nil
    }

    /// The UTF-8 of the text in a column.
    func bytes(_ column: Int) -> ArraySlice<UInt8> { row.bytes(at: column) }

    /// Where the row is.
    var location: SourceLocation { SourceLocation(file: file, line: row.line) }

    /// A warning about the text in a column.
    func finding(at column: Int, _ message: String) -> Finding {
        let position = row.position(of: column)
        return Finding(
            .warning,
            at: SourceLocation(file: file, line: position.line, column: position.column),
            text: self[column],
            message
        )
    }

    /// The finding that no food has the code in a column.
    func unknownFood(at column: Int) -> Finding {
        finding(at: column, "there is no food \"\(self[column])\"; the row was left out")
    }

    /// The finding that the source does not say which nutrient the code in a column is.
    func undefinedNutrient(at column: Int) -> Finding {
        finding(
            at: column,
            "the nutrient \"\(self[column])\" is not defined; the figure was left out"
        )
    }

    private var space: UInt8 { UInt8(ascii: " ") }
}

import FileFormats
import FoodModel

/// Reads foods in the form of ``ReferenceTable``.
struct ReferenceTableReader {
    private let file: String
    private var rows: DelimitedReader
    private var marks: [Int: FigureSource] = [:]
    private var nutrients: [Nutrient] = []

    init(bytes: [UInt8], file: String) throws(InputError) {
        self.file = file
        rows = try InputError.about(file) { () throws(FormatError) in
            try DelimitedReader(
                bytes: bytes,
                dialect: DelimitedDialect(separator: UInt8(ascii: "\t"))
            )
        }
    }

    mutating func read() throws(InputError) -> [FoodRecord] {
        try readHead()
        var records: [FoodRecord] = []
        var known: Set<FoodID> = []
        while let row = try nextRow() {
            let record = try record(row)
            guard known.insert(record.id).inserted else {
                throw error(row, 0, "the food \"\(record.id)\" stands twice in this file")
            }
            records.append(record)
        }
        return records
    }

    private mutating func nextRow() throws(InputError) -> DelimitedRow? {
        try InputError.about(file) { () throws(FormatError) in try rows.next() }
    }

    // MARK: - Head

    private mutating func readHead() throws(InputError) {
        guard try nextRow()?.fields == [ReferenceTable.title] else {
            throw InputError(
                .badData,
                at: SourceLocation(file: file, line: 1),
                "this is not a food table: its first line must be \"\(ReferenceTable.title)\""
            )
        }
        while let row = try nextRow() {
            guard row[0] == ReferenceTable.markWord else { return try readColumns(row) }
            try readMark(row)
        }
        throw InputError(
            .badData,
            at: SourceLocation(file: file),
            "the line with the names of the columns is missing"
        )
    }

    private mutating func readMark(_ row: DelimitedRow) throws(InputError) {
        guard row.count == 5 else {
            throw error(row, 0, "a mark needs its letters, an edition, a kind and a detail")
        }
        guard let kind = FigureKind(rawValue: row[3]) else {
            throw error(row, 3, "\"\(row[3])\" is not a kind of figure")
        }
        marks[FigureSource.number(ofMark: row.bytes(at: 1))] = FigureSource(
            kind: kind,
            provenance: Provenance(edition: try text(row, 2), detail: try text(row, 4))
        )
    }

    private mutating func readColumns(_ row: DelimitedRow) throws(InputError) {
        let columns = ReferenceTable.columns
        let names = row.fields
        guard names.starts(with: columns) else {
            let wanted = columns.joined(separator: " ")
            throw error(row, 0, "the columns must begin with \(wanted), parted by tabs")
        }
        for (index, tag) in names.enumerated().dropFirst(columns.count) {
            guard let nutrient = Nutrient(tag: tag) else {
                throw error(row, index, "\"\(tag)\" is not the tag of a nutrient")
            }
            nutrients.append(nutrient)
        }
    }

    // MARK: - Foods

    private func record(_ row: DelimitedRow) throws(InputError) -> FoodRecord {
        let width = ReferenceTable.columns.count + nutrients.count
        guard row.count == width else {
            throw error(row, 0, "this line has \(row.count) cells; the columns are \(width)")
        }
        let foodClass = try text(row, 3)
        return FoodRecord(
            id: try foodID(row, 0, row.bytes(at: 0)),
            otherIDs: try list(row, 1, of: foodID),
            name: try text(row, 4),
            foodClass: foodClass.isEmpty ? nil : FoodClass.Key(rawValue: foodClass),
            composition: try composition(row),
            portions: try list(row, 5, of: portion),
            edition: try text(row, 2),
            location: SourceLocation(file: file, line: row.line)
        )
    }

    private func composition(_ row: DelimitedRow) throws(InputError) -> Composition {
        var composition = Composition()
        for (index, nutrient) in nutrients.enumerated() {
            let column = index + ReferenceTable.columns.count
            guard !row.isEmpty(at: column) else { continue }
            composition[nutrient] = try figure(row, column)
        }
        return composition
    }

    private func figure(_ row: DelimitedRow, _ column: Int) throws(InputError) -> Figure {
        let cell = row.bytes(at: column)
        let digits = cell.lastIndex { !(UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
        let mark = digits.map { cell[($0 + 1)...] } ?? cell
        guard let source = marks[FigureSource.number(ofMark: mark)] else {
            throw error(row, column, "the mark of \"\(row[column])\" is not declared")
        }
        guard let estimate = estimate(cell[..<mark.startIndex]) else {
            throw error(
                row,
                column,
                "\"\(row[column])\" is not a figure: write a number, or low/point/high in order"
            )
        }
        return Figure(estimate, source.kind, source.provenance)
    }

    private func estimate(_ cell: ArraySlice<UInt8>) -> Estimate? {
        if let exact = PlainDecimal.read(cell) { return Estimate(exact) }
        let ends = split(cell, UInt8(ascii: "/")).compactMap { PlainDecimal.read($0) }
        return ends.count == 3 ? Estimate(checking: ends[0], ends[1], ends[2]) : nil
    }

    private func portion(
        _ row: DelimitedRow,
        _ column: Int,
        _ cell: ArraySlice<UInt8>
    ) throws(InputError) -> Portion {
        let parts = split(cell, UInt8(ascii: "|"))
        guard parts.count == 4, let amount = PlainDecimal.read(parts[0]),
            let grams = PlainDecimal.read(parts[3])
        else {
            let text = String(decoding: cell, as: UTF8.self)
            throw error(
                row,
                column,
                "\"\(text)\" is not a portion: write amount|unit|modifier|grams"
            )
        }
        return Portion(
            amount: amount,
            unit: try text(row, column, parts[1]),
            modifier: try text(row, column, parts[2]),
            grams: grams
        )
    }

    private func foodID(
        _ row: DelimitedRow,
        _ column: Int,
        _ cell: ArraySlice<UInt8>
    ) throws(InputError) -> FoodID {
        let text = try text(row, column, cell)
        guard let id = FoodID(text) else {
            throw error(row, column, "\"\(text)\" is not a food's id: write source:code")
        }
        return id
    }

    // MARK: - Cells

    private func split(_ cell: ArraySlice<UInt8>, _ separator: UInt8) -> [ArraySlice<UInt8>] {
        cell.split(separator: separator, omittingEmptySubsequences: false)
    }

    private func list<Element>(
        _ row: DelimitedRow,
        _ column: Int,
        of element: (DelimitedRow, Int, ArraySlice<UInt8>) throws(InputError) -> Element
    ) throws(InputError) -> [Element] {
        var elements: [Element] = []
        for part in row.bytes(at: column).split(separator: UInt8(ascii: ";")) {
            elements.append(try element(row, column, part))
        }
        return elements
    }

    private func text(_ row: DelimitedRow, _ column: Int) throws(InputError) -> String {
        try text(row, column, row.bytes(at: column))
    }

    private func text(
        _ row: DelimitedRow,
        _ column: Int,
        _ cell: ArraySlice<UInt8>
    ) throws(InputError) -> String {
        let escaped = String(decoding: cell, as: UTF8.self)
        guard let text = EscapedText.unescape(escaped) else {
            throw error(row, column, "\"\(escaped)\" holds a backslash that escapes nothing")
        }
        return text
    }

    // MARK: - Errors

    private func error(_ row: DelimitedRow, _ column: Int, _ message: String) -> InputError {
        InputError(FormatError(message, at: row.position(of: column)), in: file)
    }
}

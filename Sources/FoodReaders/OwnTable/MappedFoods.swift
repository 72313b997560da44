import FoodModel

/// The foods of a mapped table while its files and sheets are read.
struct MappedFoods {
    private let mapping: TableMapping
    private let spelling: MappedSpelling
    private let provenance: Provenance
    private var drafts = FoodDrafts()
    private var findings: [Finding] = []
    /// Codes of rows that the mapping leaves out, so that other tables' rows of them are not missed.
    private var leftOut: Set<String> = []

    init(_ mapping: TableMapping) {
        self.mapping = mapping
        spelling = MappedSpelling(mapping)
        provenance = Provenance(edition: mapping.edition.key)
    }

    /// Adds what `table` says.
    mutating func add(_ table: MappedTable, in files: SourceFiles) throws(InputError) {
        let rows = try MappedRows(table, in: files, &findings)
        let columns = try MappedColumns(table, rows)
        var stated: Set<Nutrient> = []
        for row in rows.rows {
            guard let code = row[columns.id] else {
                findings.append(
                    row.finding(at: columns.id, "this cell is empty; the row was left out")
                )
                continue
            }
            if columns.leavesOut(row) {
                leftOut.insert(code)
                continue
            }
            guard !leftOut.contains(code), takesFood(code, row, columns) else { continue }
            stated.formUnion(add(row, columns, to: code))
        }
        reportUnmet(table, stated)
    }

    /// Says which of the names that the mapping gives no row of a long table has.
    private mutating func reportUnmet(_ table: MappedTable, _ stated: Set<Nutrient>) {
        guard case .long(_, _, let nutrients) = table.figures else { return }
        for nutrient in nutrients where !stated.contains(nutrient.stated.nutrient) {
            findings.append(
                Finding(
                    .warning,
                    at: nutrient.name.location,
                    text: nutrient.name.text,
                    "no row of the table is about \"\(nutrient.name.text)\""
                )
            )
        }
    }

    /// Everything that was read, traces bounded.
    var contents: SourceContents {
        var records = drafts.drafts.map(\.record)
        var findings = findings
        records.boundTraces(&findings)
        let file = SourceLocation(file: mapping.file)
        if !leftOut.isEmpty {
            findings.append(
                Finding(
                    .note,
                    at: file,
                    "foods that the mapping leaves out: \(leftOut.count)"
                )
            )
        }
        if let untested = mapping.untested {
            findings.append(
                Finding(
                    .note,
                    at: file,
                    text: untested,
                    "this mapping is untested (\(untested)): compare some figures with the table"
                )
            )
        }
        return SourceContents(edition: mapping.edition, records: records, findings: findings)
    }

    /// Whether the row's figures belong to a food: one that it names, or one named before.
    private mutating func takesFood(
        _ code: String,
        _ row: MappedRow,
        _ columns: MappedColumns
    ) -> Bool {
        guard let nameColumn = columns.name else {
            if drafts.contains(code) { return true }
            findings.append(
                row.finding(at: columns.id, "there is no food \"\(code)\"; the row was left out")
            )
            return false
        }
        if drafts.contains(code) {
            if columns.isLong { return true }
            findings.append(
                row.finding(at: columns.id, "the food \(code) stands twice; the first is kept")
            )
            return false
        }
        guard let name = row[nameColumn] else {
            findings.append(
                row.finding(at: nameColumn, "this cell is empty; the row was left out")
            )
            return false
        }
        return drafts.add(
            FoodRecord(
                id: FoodID(source: mapping.source, code: code),
                name: name,
                scientificName: columns.scientificName.flatMap { row[$0] },
                group: columns.group.flatMap { row[$0] },
                edition: mapping.edition.key,
                location: row.location()
            ),
            code: code
        )
    }

    /// Adds the row's figures; what it has cells for.
    private mutating func add(
        _ row: MappedRow,
        _ columns: MappedColumns,
        to code: String
    ) -> [Nutrient] {
        let cells = columns.cells(of: row)
        guard !cells.isEmpty, let factor = factor(row, columns, code) else { return [] }
        for (column, stated) in cells {
            guard let text = row[column] else { continue }
            guard let (figure, kind) = spelling.read(text) else {
                findings.append(
                    row.finding(at: column, "\"\(text)\" is not a figure; it was left out")
                )
                continue
            }
            let provenance = provenance
            drafts.update(code) { draft in
                draft.add(figure.scaled(by: factor), of: stated, kind, provenance)
            }
        }
        return cells.map(\.1.nutrient)
    }

    /// What turns the row's figures into those of 100 g; nil, with a finding, where it is not said.
    private mutating func factor(
        _ row: MappedRow,
        _ columns: MappedColumns,
        _ code: String
    ) -> Double? {
        switch columns.basis {
        case .grams100: return 1
        case .portion(let grams):
            guard let grams = number(grams, row, "grams of a portion") else { return nil }
            let portion = Portion(amount: 1, unit: "portion", grams: grams)
            drafts.update(code) { draft in
                if !draft.record.portions.contains(portion) {
                    draft.record.portions.append(portion)
                }
            }
            return 100 / grams
        case .millilitres100(let density):
            return number(density, row, "density").map { 1 / $0 }
        }
    }

    private mutating func number(
        _ number: MappedColumns.Number,
        _ row: MappedRow,
        _ name: String
    ) -> Double? {
        switch number {
        case .constant(let value): return value
        case .column(let column):
            if let value = spelling.number(row[column] ?? ""), value > 0 { return value }
            findings.append(
                row.finding(at: column, "there is no \(name) here; the figures were left out")
            )
            return nil
        }
    }
}

extension PrintedFigure {
    /// The figure times `factor`.
    fileprivate func scaled(by factor: Double) -> PrintedFigure {
        switch self {
        case .missing: .missing
        case .amount(let amount): .amount(amount * factor)
        case .below(let limit): .below(limit * factor)
        case .trace: .trace
        }
    }
}

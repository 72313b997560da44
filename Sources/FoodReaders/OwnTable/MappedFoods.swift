import FoodModel

/// Hands the foods of a mapped table to a sink while its files and sheets are read.
struct MappedFoods {
    private let mapping: TableMapping
    private let spelling: MappedSpelling
    private let provenance: Provenance
    private let sink: any FoodSink
    /// Nil while they are being looked for.
    private let limits: TraceLimits?
    /// Codes of rows that the mapping leaves out, so that other tables' rows of them are not missed.
    private var leftOut: Set<String> = []
    /// The food of the last row: a long table has many rows of it.
    private var last: (code: String, food: FoodHandle)?

    init(_ mapping: TableMapping, _ limits: TraceLimits?, into sink: any FoodSink) {
        self.mapping = mapping
        self.limits = limits
        self.sink = sink
        spelling = MappedSpelling(mapping)
        provenance = Provenance(edition: mapping.edition.key)
    }

    /// Hands over everything that the tables of the mapping say.
    mutating func read(_ files: SourceFiles) throws {
        try sink.begin(mapping.edition)
        for table in mapping.tables { try add(table, in: files) }
        let file = SourceLocation(file: mapping.file)
        if !leftOut.isEmpty {
            sink.report(
                Finding(.note, at: file, "foods that the mapping leaves out: \(leftOut.count)")
            )
        }
        if let untested = mapping.untested {
            sink.report(
                Finding(
                    .note,
                    at: file,
                    text: untested,
                    "this mapping is untested (\(untested)): compare some figures with the table"
                )
            )
        }
    }

    private mutating func add(_ table: MappedTable, in files: SourceFiles) throws {
        var rows = try MappedRows(table, in: files, reportingTo: sink)
        let columns = try MappedColumns(table, rows)
        var stated: Set<Nutrient> = []
        while let row = try rows.next() {
            guard let code = row[columns.id] else {
                sink.report(row.finding(at: columns.id, "this cell is empty; the row was left out"))
                continue
            }
            if columns.leavesOut(row) {
                leftOut.insert(code)
                continue
            }
            guard !leftOut.contains(code), let food = try food(code, row, columns) else { continue }
            stated.formUnion(try add(row, columns, to: food))
        }
        reportUnmet(table, stated)
    }

    /// Says which of the names that the mapping gives no row of a long table has.
    private func reportUnmet(_ table: MappedTable, _ stated: Set<Nutrient>) {
        guard case .long(_, _, let nutrients) = table.figures else { return }
        for nutrient in nutrients where !stated.contains(nutrient.stated.nutrient) {
            sink.report(
                Finding(
                    .warning,
                    at: nutrient.name.location,
                    text: nutrient.name.text,
                    "no row of the table is about \"\(nutrient.name.text)\""
                )
            )
        }
    }

    /// The food that the row's figures belong to: one that it names, or one named before.
    private mutating func food(
        _ code: String,
        _ row: MappedRow,
        _ columns: MappedColumns
    ) throws -> FoodHandle? {
        let id = FoodID(source: mapping.source, code: code)
        guard let nameColumn = columns.name else {
            if let food = try known(id) { return food }
            sink.report(
                row.finding(at: columns.id, "there is no food \"\(code)\"; the row was left out")
            )
            return nil
        }
        if columns.isLong, let food = try known(id) { return food }
        guard let name = row[nameColumn] else {
            sink.report(row.finding(at: nameColumn, "this cell is empty; the row was left out"))
            return nil
        }
        let record = FoodRecord(
            id: id,
            name: name,
            scientificName: columns.scientificName.flatMap { row[$0] },
            group: columns.group.flatMap { row[$0] },
            edition: mapping.edition.key,
            location: row.location()
        )
        guard let food = try sink.add(record) else {
            sink.report(
                row.finding(at: columns.id, "the food \(code) stands twice; the first is kept")
            )
            return nil
        }
        last = (code, food)
        if case .portion(let grams) = columns.basis, let grams = number(grams, row) {
            try sink.add(Portion(amount: 1, unit: "portion", grams: grams), to: food)
        }
        return food
    }

    private mutating func known(_ id: FoodID) throws -> FoodHandle? {
        if let last, last.code == id.code { return last.food }
        guard let food = try sink.food(id) else { return nil }
        last = (id.code, food)
        return food
    }

    /// Adds the row's figures; what it has cells for.
    private func add(
        _ row: MappedRow,
        _ columns: MappedColumns,
        to food: FoodHandle
    ) throws -> [Nutrient] {
        let cells = columns.cells(of: row)
        guard !cells.isEmpty, let factor = factor(row, columns) else { return [] }
        for (column, stated) in cells {
            guard let text = row[column] else { continue }
            guard let (printed, kind) = spelling.read(text) else {
                sink.report(
                    row.finding(at: column, "\"\(text)\" is not a figure; it was left out")
                )
                continue
            }
            let scaled = printed.scaled(by: factor)
            guard let figure = stated.figure(scaled, kind, provenance) else { continue }
            try add(figure, of: stated, to: food, row)
        }
        return cells.map(\.1.nutrient)
    }

    private func add(
        _ figure: Figure,
        of stated: StatedNutrient,
        to food: FoodHandle,
        _ row: MappedRow
    ) throws {
        let nutrient = stated.nutrient
        if let bounded = limits.map({ $0.bounded(figure, of: nutrient) }) ?? figure {
            try sink.add(bounded, of: nutrient, rank: stated.rank, to: food)
        } else {
            sink.report(.unboundedTrace(of: nutrient, at: row.location()))
        }
    }

    /// What turns the row's figures into those of 100 g; nil, with a finding, where it is not said.
    private func factor(_ row: MappedRow, _ columns: MappedColumns) -> Double? {
        switch columns.basis {
        case .grams100: 1
        case .portion(let grams): number(grams, row, "grams of a portion").map { 100 / $0 }
        case .millilitres100(let density): number(density, row, "density").map { 1 / $0 }
        }
    }

    /// The least weight or density that divides figures: a milligram, a thousandth of water's.
    static let least = 0.001

    /// The number; nil where there is none, with a finding where it has a name.
    private func number(
        _ number: MappedColumns.Number,
        _ row: MappedRow,
        _ name: String? = nil
    ) -> Double? {
        switch number {
        case .constant(let value): return value
        case .column(let column):
            if let value = spelling.number(row[column] ?? ""), value >= Self.least { return value }
            if let name {
                sink.report(
                    row.finding(at: column, "there is no \(name) here; the figures were left out")
                )
            }
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

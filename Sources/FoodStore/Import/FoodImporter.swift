import FoodModel
import GRDB

/// Writes what a reader finds straight into the database, in the transaction of one import.
final class FoodImporter: FoodSink {
    private let db: Database
    private let options: ImportOptions
    private let findings: (Finding) -> Void
    private let writer: FoodWriter
    private let attribute: RawStatement
    private let undifferentiated183: RawStatement
    private let rows: FoodRows
    private let otherID: RawStatement
    private var tallies = EditionTallies()
    private var figures: FigureImport
    /// Whether an edition took the place of another one, or a food was taken back.
    private var hasReplaced = false

    init(
        _ db: Database,
        _ options: ImportOptions,
        _ findings: @escaping (Finding) -> Void
    ) throws {
        self.db = db
        self.options = options
        self.findings = findings
        writer = try FoodWriter(db, areShipped: false)
        figures = try FigureImport(db, writer)
        attribute = try RawStatement(
            db,
            """
            INSERT INTO attribute (
                edition, id, name, kind, subject, method, unit, low, point, high, detail)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """
        )
        // F18D3 is INFOODS' tag for them.
        undifferentiated183 = try RawStatement(
            db,
            """
            INSERT INTO attribute (
                edition, id, name, kind, subject, method, unit, low, point, high, detail)
            SELECT edition, id, name, 'component', 'F18D3', '', 'g/100 g', ?, ?, ?, ? FROM food
            WHERE row = ?
            """
        )
        rows = try FoodRows(db)
        otherID = try RawStatement(db, "INSERT OR IGNORE INTO food_alias_id VALUES (?, ?)")
    }

    func begin(_ edition: Edition) throws {
        try figures.write(&tallies)
        rows.end()
        if try ImportedEditions.remove(db, source: edition.source) != nil { hasReplaced = true }
        try writer.describe(edition)
        let row = try Int.fetchOne(db, sql: "SELECT coalesce(max(row), 0) + 1 FROM food") ?? 1
        tallies.begin(edition, at: row)
    }

    func add(_ food: FoodRecord) throws -> FoodHandle? {
        guard let row = try writer.insert(food) else { return nil }
        tallies.count(row) { counts in
            counts.foods += 1
            counts.portions += food.portions.count
            for (_, figure) in food.composition.figures { counts.add(figure.kind) }
        }
        return FoodHandle(number: row)
    }

    func food(_ id: FoodID) throws -> FoodHandle? {
        guard let first = tallies.all.first else { return nil }
        return try rows.row(of: id, from: first.firstRow).map { FoodHandle(number: $0) }
    }

    func add(_ figure: Figure, of nutrient: Nutrient, rank: Int, to food: FoodHandle) throws {
        let ranked = RankedFigure(nutrient: nutrient, figure: figure, rank: rank)
        try figures.add(ranked, toFood: food.number, &tallies)
    }

    func add(_ otherID: FoodID, to food: FoodHandle) throws {
        try self.otherID.run(otherID.description, food.number)
    }

    func add(_ portion: Portion, to food: FoodHandle) throws {
        try writer.insert(portion, ofFood: food.number)
        tallies.count(food.number) { $0.portions += 1 }
    }

    func add(undifferentiated183 figure: Figure, to food: FoodHandle) throws {
        try undifferentiated183.run(
            figure.estimate.low,
            figure.estimate.point,
            figure.estimate.high,
            figure.provenance.detail,
            food.number
        )
        tallies.count(food.number) { $0.attributes += 1 }
    }

    func remove(_ food: FoodHandle) throws {
        try figures.write(&tallies)
        rows.end()
        hasReplaced = true
        let kinds = try Row.fetchAll(
            db,
            sql: """
                SELECT kind, count(*) AS count FROM figure
                JOIN figure_source ON figure_source.row = source WHERE food = ? GROUP BY kind
                """,
            arguments: [food.number]
        )
        let portions = try Int.fetchOne(
            db,
            sql: "SELECT count(*) FROM portion WHERE food = ?",
            arguments: [food.number]
        )
        tallies.count(food.number) { counts in
            counts.foods -= 1
            counts.portions -= portions ?? 0
            for row in kinds {
                guard let kind = FigureKind(rawValue: row["kind"]) else { continue }
                counts.figures[kind, default: 0] -= row["count"]
            }
        }
        try writer.remove(food.number)
    }

    func add(_ record: AttributeRecord) throws {
        try attribute.run(
            tallies.all.last?.edition.key,
            record.id.description,
            record.name,
            record.kind.rawValue,
            record.subject,
            record.method,
            record.unit,
            record.estimate.low,
            record.estimate.point,
            record.estimate.high,
            record.provenance.detail
        )
        tallies.countInLast { $0.attributes += 1 }
    }

    func report(_ finding: Finding) { findings(finding) }

    /// Ends the import: what is left is the commit.
    ///
    /// - Returns: The editions that were imported.
    /// - Throws: ``AuditRefusal`` where the audit objects and nobody forces the import.
    func finish() throws -> [ImportedEdition] {
        try figures.write(&tallies)
        rows.end()
        var imported: [ImportedEdition] = []
        for (index, tally) in tallies.all.enumerated() {
            let key = tally.edition.key
            try SharedFoods.classImported(db, of: key)
            let audit = options.isFiguresOnly ? nil : try indexAndAudit(index)
            let edition = ImportedEdition(
                edition: tally.edition,
                checksum: options.checksum,
                date: options.date,
                isForced: audit?.objections.isEmpty == false,
                counts: tally.counts,
                audit: audit
            )
            try ImportedEditions.add(db, edition)
            imported.append(edition)
        }
        // To look for what nobody needs takes a walk over all figures of the database.
        if hasReplaced { try writer.finish() }
        try SharedFoods.hideOlder(db)
        try FoodDatabase.forgetDerived(db)
        return imported
    }

    /// Adds an edition's names to the search index, which the audit asks, and audits the edition.
    private func indexAndAudit(_ index: Int) throws -> AuditResult? {
        let editions = tallies.all
        try db.execute(
            sql: """
                INSERT INTO food_search (rowid, name)
                SELECT row, name FROM food WHERE edition = ? AND NOT is_shipped
                """,
            arguments: [editions[index].edition.key]
        )
        try db.execute(
            sql: """
                INSERT INTO food_name_search (rowid, name)
                SELECT food_name.row, food_name.name
                FROM food_name JOIN food ON food.row = food
                WHERE edition = ? AND NOT is_shipped
                """,
            arguments: [editions[index].edition.key]
        )
        guard let rules = options.audit, editions[index].counts.foods > 0 else { return nil }
        let last =
            index + 1 < editions.count
            ? editions[index + 1].firstRow - 1
            : try Int.fetchOne(db, sql: "SELECT max(row) FROM food") ?? 0
        let tally = editions[index]
        guard tally.firstRow <= last else { return nil }
        let result = try Audit.run(
            db,
            rules,
            of: tally.edition,
            in: tally.firstRow...last
        )
        result.findings.forEach(findings)
        guard result.objections.isEmpty || options.isForced else {
            throw AuditRefusal(edition: tally.edition.key, objections: result.objections)
        }
        return result
    }
}

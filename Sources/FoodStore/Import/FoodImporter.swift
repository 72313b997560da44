import FoodModel
import GRDB

/// Writes what a reader finds straight into the database, in the transaction of one import.
final class FoodImporter: FoodSink {
    private let db: Database
    private let options: ImportOptions
    private let findings: (Finding) -> Void
    private let writer: FoodWriter
    private let attribute: RawStatement
    private let rowOfFood: RawStatement
    private let held: RawStatement
    private let change: RawStatement
    private(set) var editions: [ImportedEdition] = []
    private var edition: Edition?
    private var counts = ImportCounts()

    init(
        _ db: Database,
        _ options: ImportOptions,
        _ findings: @escaping (Finding) -> Void
    ) throws {
        self.db = db
        self.options = options
        self.findings = findings
        writer = try FoodWriter(db, areShipped: false)
        attribute = try RawStatement(
            db,
            """
            INSERT INTO attribute (
                edition, id, name, kind, subject, method, unit, low, point, high, detail)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """
        )
        rowOfFood = try RawStatement(
            db,
            "SELECT row FROM food WHERE id = ? AND edition = ? AND NOT is_shipped"
        )
        held = try RawStatement(
            db,
            """
            SELECT rank, kind FROM figure JOIN figure_source ON figure_source.row = source
            WHERE food = ? AND nutrient = ?
            """
        )
        change = try RawStatement(db, "DELETE FROM figure WHERE food = ? AND nutrient = ?")
    }

    func begin(_ edition: Edition) throws {
        try finishEdition()
        try ImportedEditions.remove(db, source: edition.source)
        try writer.describe(edition)
        self.edition = edition
        counts = ImportCounts()
    }

    func add(_ food: FoodRecord) throws -> FoodHandle? {
        guard let row = try writer.insert(food) else { return nil }
        counts.foods += 1
        counts.portions += food.portions.count
        for (_, figure) in food.composition.figures { counts.figures[figure.kind, default: 0] += 1 }
        return FoodHandle(number: row)
    }

    func food(_ id: FoodID) throws -> FoodHandle? {
        guard let edition else { return nil }
        try rowOfFood.bind(id.description, edition.key)
        guard try rowOfFood.next() else { return nil }
        defer { rowOfFood.end() }
        return FoodHandle(number: rowOfFood.integer(0))
    }

    func add(_ figure: Figure, of nutrient: Nutrient, rank: Int, to food: FoodHandle) throws {
        let isNew = try writer.insert(
            figure,
            of: nutrient,
            rank: rank,
            ofFood: food.number,
            id: nil
        )
        if isNew {
            counts.figures[figure.kind, default: 0] += 1
        } else {
            try replace(figure, of: nutrient, rank: rank, of: food)
        }
    }

    /// Puts a figure in the place of one of a higher rank.
    private func replace(
        _ figure: Figure,
        of nutrient: Nutrient,
        rank: Int,
        of food: FoodHandle
    ) throws {
        try held.bind(food.number, nutrient.tag)
        guard try held.next() else { return }
        let heldRank = held.integer(0)
        let heldKind = FigureKind(rawValue: held.text(1))
        held.end()
        if heldRank == rank { counts.duplicates += 1 }
        guard rank < heldRank else { return }
        try change.run(food.number, nutrient.tag)
        _ = try writer.insert(figure, of: nutrient, rank: rank, ofFood: food.number, id: nil)
        if let heldKind { counts.figures[heldKind, default: 0] -= 1 }
        counts.figures[figure.kind, default: 0] += 1
    }

    func add(_ portion: Portion, to food: FoodHandle) throws {
        try writer.insert(portion, ofFood: food.number)
        counts.portions += 1
    }

    func add(_ record: AttributeRecord) throws {
        try attribute.run(
            edition?.key,
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
        counts.attributes += 1
    }

    func report(_ finding: Finding) { findings(finding) }

    /// Ends the import: what is left is the commit.
    func finish() throws {
        try finishEdition()
        try writer.finish()
        try SharedFoods.hideOlder(db)
    }

    private func finishEdition() throws {
        guard let edition else { return }
        try SharedFoods.classImported(db, of: edition.key)
        try db.execute(
            sql: """
                INSERT INTO food_search (rowid, name)
                SELECT row, name FROM food WHERE edition = ? AND NOT is_shipped
                """,
            arguments: [edition.key]
        )
        let imported = ImportedEdition(
            edition: edition,
            checksum: options.checksum,
            date: options.date,
            isForced: options.isForced,
            counts: counts
        )
        try ImportedEditions.add(db, imported)
        editions.append(imported)
        self.edition = nil
    }
}

import FoodModel
import GRDB

/// Writes foods, row by row, in the transaction of one import.
final class FoodWriter {
    private let db: Database
    private let areShipped: Bool
    private let food: RawStatement
    private let alias: RawStatement
    private let figure: RawStatement
    /// The statements that add several figures at once, by their number.
    private var figures: [Int: RawStatement] = [:]
    private let portion: RawStatement
    private let otherName: RawStatement
    private var sources: FigureSources
    /// The last of the foods, in the order of their rows, that figures were added to.
    private var lastFood = 0
    /// Orders the portions of all foods, so that it orders those of each.
    private var portions = 0

    init(_ db: Database, areShipped: Bool) throws {
        self.db = db
        self.areShipped = areShipped
        sources = try FigureSources(db)
        food = try RawStatement(
            db,
            """
            INSERT INTO food (
                id, name, class, is_dish, is_shipped, edition, scientific_name, publisher_group)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id, edition, is_shipped) DO NOTHING
            """
        )
        alias = try RawStatement(db, "INSERT OR IGNORE INTO food_alias_id VALUES (?, ?)")
        figure = try RawStatement(
            db,
            "INSERT INTO figure VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"
        )
        portion = try RawStatement(db, "INSERT INTO portion VALUES (?, ?, ?, ?, ?, ?)")
        otherName = try RawStatement(
            db,
            "INSERT INTO food_name (food, language, name) VALUES (?, ?, ?)"
        )
    }

    /// Adds an edition, or replaces what was said of it.
    func describe(_ edition: Edition) throws {
        try RawStatement(
            db,
            """
            INSERT INTO edition VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (key) DO UPDATE SET
                title = excluded.title, publisher = excluded.publisher,
                release = excluded.release, licence = excluded.licence,
                checksum = excluded.checksum
            """
        ).run(
            edition.key,
            edition.title,
            edition.publisher,
            edition.release,
            edition.licence,
            edition.checksum
        )
        sources.add(edition.key)
    }

    /// Adds foods, none of which may be there.
    func insert(_ records: [FoodRecord]) throws {
        for record in records {
            guard try insert(record) != nil else {
                throw StoreError.duplicateFood(record.id, edition: record.edition)
            }
        }
    }

    /// The row of the new food; nil where the edition has one under its id.
    func insert(_ record: FoodRecord) throws -> Int? {
        try sources.check(record.edition, of: record.id)
        try food.run(
            record.id.description,
            record.name,
            record.foodClass?.rawValue,
            record.isDish,
            areShipped,
            record.edition,
            record.scientificName,
            record.group
        )
        guard db.changesCount == 1 else { return nil }
        let row = Int(db.lastInsertedRowID)
        for id in record.otherIDs { try alias.run(id.description, row) }
        for name in record.otherNames { try otherName.run(row, name.language, name.text) }
        let figures = record.composition.figures.map { nutrient, figure in
            RankedFigure(nutrient: nutrient, figure: figure, rank: 0)
        }
        try insert(figures, ofFood: row, id: record.id)
        for portion in record.portions { try insert(portion, ofFood: row) }
        return row
    }

    /// Whether the food in `row` has figures; for foods that come in the order of their rows it
    /// need not be looked up.
    func hasFigures(_ row: Int) throws -> Bool {
        guard row <= lastFood else { return false }
        return try Bool.fetchOne(
            db,
            sql: "SELECT EXISTS (SELECT * FROM figure WHERE food = ?)",
            arguments: [row]
        ) ?? false
    }

    /// Adds figures, one a nutrient, to a food that has none; an error names the food `id`.
    func insert(_ figures: [RankedFigure], ofFood row: Int, id: FoodID? = nil) throws {
        guard !figures.isEmpty else { return }
        lastFood = max(lastFood, row)
        let statement = try statement(forFigures: figures.count)
        for index in figures.indices {
            let estimate = figures[index].figure.estimate
            try statement.bind(
                row,
                figures[index].nutrient,
                estimate.low,
                estimate.point,
                estimate.high,
                sources.row(of: figures[index].figure, of: id),
                figures[index].rank,
                from: CInt(index * Self.figureColumns + 1)
            )
        }
        try statement.run()
    }

    private func statement(forFigures count: Int) throws -> RawStatement {
        if let known = figures[count] { return known }
        let row = "(" + repeatElement("?", count: Self.figureColumns).joined(separator: ", ") + ")"
        let rows = repeatElement(row, count: count).joined(separator: ", ")
        let statement = try RawStatement(db, "INSERT INTO figure VALUES \(rows)")
        figures[count] = statement
        return statement
    }

    private static let figureColumns = 7

    /// Whether the figure was added: false where the food has one of the nutrient.
    func insert(_ ranked: RankedFigure, ofFood row: Int) throws -> Bool {
        let estimate = ranked.figure.estimate
        try figure.run(
            row,
            ranked.nutrient,
            estimate.low,
            estimate.point,
            estimate.high,
            sources.row(of: ranked.figure, of: nil),
            ranked.rank
        )
        return db.changesCount == 1
    }

    func insert(_ portion: Portion, ofFood row: Int) throws {
        portions += 1
        try self.portion.run(
            row,
            portions,
            portion.amount,
            portion.unit,
            portion.modifier,
            portion.grams
        )
    }

    /// Removes a food that no index has yet, with all that is its.
    func remove(_ row: Int) throws {
        // All by hand: an import does not check what refers to what.
        for sql in [
            "DELETE FROM figure WHERE food = ?", "DELETE FROM portion WHERE food = ?",
            "DELETE FROM food_alias_id WHERE food = ?", "DELETE FROM food_name WHERE food = ?",
            "DELETE FROM food WHERE row = ?",
        ] { try RawStatement(db, sql).run(row) }
    }

    func insert(_ statistics: [FoodClass.Key?: ClassStatistics]) throws {
        let row = try RawStatement(db, "INSERT INTO class_statistics VALUES (?, ?, ?, ?, ?, ?)")
        for (key, statistics) in statistics {
            for (nutrient, distribution) in statistics.distributions {
                try row.run(
                    key.storedName,
                    nutrient.tag,
                    distribution.count,
                    distribution.p1,
                    distribution.median,
                    distribution.p99
                )
            }
        }
    }

    /// Drops what no food needs any more.
    func finish() throws {
        try db.execute(
            sql: """
                DELETE FROM figure_source WHERE row NOT IN (SELECT source FROM figure);
                DELETE FROM edition WHERE key NOT IN (SELECT edition FROM food)
                    AND key NOT IN (SELECT edition FROM figure_source)
                    AND key NOT IN (SELECT edition FROM import);
                """
        )
    }
}

extension FoodRecord {
    /// FNDDS describes foods as eaten; the other tables describe what they are made of.
    fileprivate var isDish: Bool { ([id] + otherIDs).contains { $0.source == "fndds" } }
}

extension FoodClass.Key? {
    /// The class's name in `class_statistics`; "*" for the whole table.
    var storedName: String { self?.rawValue ?? "*" }
}

import FoodModel
import GRDB

/// Writes foods in the transaction of one import.
struct FoodWriter {
    private let db: Database
    private let areShipped: Bool
    private let food: RawStatement
    private let alias: RawStatement
    private let figure: RawStatement
    private let portion: RawStatement

    init(_ db: Database, areShipped: Bool) throws {
        self.db = db
        self.areShipped = areShipped
        food = try RawStatement(
            db,
            """
            INSERT INTO food (id, name, class, is_dish, is_shipped, edition)
            VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING
            """
        )
        alias = try RawStatement(db, "INSERT OR IGNORE INTO food_alias_id VALUES (?, ?)")
        figure = try RawStatement(db, "INSERT INTO figure VALUES (?, ?, ?, ?, ?, ?)")
        portion = try RawStatement(db, "INSERT INTO portion VALUES (?, ?, ?, ?, ?, ?)")
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
    }

    func insert(_ records: [FoodRecord]) throws {
        var sources = try FigureSources(db)
        for record in records {
            try sources.check(record.edition, of: record.id)
            let row = try insertFood(record)
            for id in record.otherIDs { try alias.run(id.description, row) }
            for (nutrient, figure) in record.composition.figures {
                let source = try sources.row(of: figure, of: record.id)
                let estimate = figure.estimate
                try self.figure.run(
                    row,
                    nutrient.tag,
                    estimate.low,
                    estimate.point,
                    estimate.high,
                    source
                )
            }
            for (position, portion) in record.portions.enumerated() {
                try self.portion.run(
                    row,
                    position,
                    portion.amount,
                    portion.unit,
                    portion.modifier,
                    portion.grams
                )
            }
        }
    }

    /// The row of the new food.
    private func insertFood(_ record: FoodRecord) throws -> Int {
        try food.run(
            record.id.description,
            record.name,
            record.foodClass?.rawValue,
            record.isDish,
            areShipped,
            record.edition
        )
        guard db.changesCount == 1 else {
            throw StoreError.duplicateFood(record.id, edition: record.edition)
        }
        return Int(db.lastInsertedRowID)
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

    /// Drops what no food needs any more, and indexes the names.
    func finish() throws {
        try db.execute(
            sql: """
                DELETE FROM figure_source WHERE row NOT IN (SELECT source FROM figure);
                DELETE FROM edition WHERE key NOT IN (SELECT edition FROM food)
                    AND key NOT IN (SELECT edition FROM figure_source);
                INSERT INTO food_search (food_search) VALUES ('rebuild');
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

public import FoodModel
import GRDB

extension FoodDatabase {
    /// Puts `records` in the place of what the user imported of the source of `edition` before.
    ///
    /// - Throws: ``StoreError``; the database is then as it was.
    public func replace(_ edition: Edition, with records: [FoodRecord]) throws {
        try importFoods(ImportOptions(checksum: edition.checksum, date: "")) { sink in
            try sink.begin(edition)
            for record in records {
                guard try sink.add(record) != nil else {
                    throw StoreError.duplicateFood(record.id, edition: record.edition)
                }
            }
        }
    }

    /// Puts the shipped table in the place of another one; does nothing where it is there.
    func ship(_ checksum: String, _ table: () throws -> ShippedTable) throws {
        guard try read({ try shippedChecksum($0) }) != checksum else { return }
        try write { db in
            // Another process may have been faster.
            guard try shippedChecksum(db) != checksum else { return }
            let table = try table()
            try db.execute(sql: "DELETE FROM food WHERE is_shipped; DELETE FROM class_statistics")
            let writer = try FoodWriter(db, areShipped: true)
            try table.editions.forEach(writer.describe)
            try writer.insert(table.records)
            try writer.insert(table.statistics)
            try writer.finish()
            try db.execute(
                sql: """
                    INSERT INTO food_search (food_search) VALUES ('rebuild');
                    INSERT INTO food_name_search (food_name_search) VALUES ('rebuild')
                    """
            )
            try Self.forgetDerived(db)
            if try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT * FROM import)") == true {
                try SharedFoods.classImported(db)
                try SharedFoods.hideOlder(db)
            }
            try RawStatement(db, "INSERT OR REPLACE INTO meta VALUES ('shipped_checksum', ?)")
                .run(checksum)
        }
    }

    private func shippedChecksum(_ db: Database) throws -> String? {
        try String.fetchOne(db, sql: "SELECT value FROM meta WHERE key = 'shipped_checksum'")
    }
}

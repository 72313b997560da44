public import FoodModel
import GRDB

extension FoodDatabase {
    /// Puts `records` in the place of what the user imported of `edition` before.
    ///
    /// - Throws: ``StoreError``; the database is then as it was.
    public func replace(_ edition: Edition, with records: [FoodRecord]) throws {
        try write { db in
            try RawStatement(db, "DELETE FROM food WHERE edition = ? AND NOT is_shipped")
                .run(edition.key)
            let writer = try FoodWriter(db, areShipped: false)
            try writer.describe(edition)
            try writer.insert(records)
            try writer.finish()
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
            let usersOwn = try Set(String.fetchAll(db, sql: "SELECT id FROM food"))
            let writer = try FoodWriter(db, areShipped: true)
            try table.editions.forEach(writer.describe)
            try writer.insert(table.records.filter { !usersOwn.contains($0.id.description) })
            try writer.insert(table.statistics)
            try writer.finish()
            try RawStatement(db, "INSERT OR REPLACE INTO meta VALUES ('shipped_checksum', ?)")
                .run(checksum)
        }
    }

    private func shippedChecksum(_ db: Database) throws -> String? {
        try String.fetchOne(db, sql: "SELECT value FROM meta WHERE key = 'shipped_checksum'")
    }
}

public import FoodModel
import GRDB

extension FoodDatabase {
    /// What `make` makes of all foods, kept under `key` until the foods change.
    ///
    /// One value is kept: another key's is given up for it. Where it cannot be kept, because the
    /// file may not be written or another process is writing, it is made anew each time.
    ///
    /// - Throws: ``StoreError`` where the foods cannot be read, and what `make` throws.
    public func derived(
        _ key: String,
        from make: ([FoodListing]) throws -> [UInt8]
    ) throws -> [UInt8] {
        var kept: [UInt8]?
        var listings: [FoodListing] = []
        var version = 0
        try read { db in
            kept = try Self.kept(key, db)
            guard kept == nil else { return }
            listings = try self.listings(db)
            version = try Self.version(db)
        }
        if let kept { return kept }
        let value = try make(listings)
        do {
            try writeAtOnce { db in
                // Foods that another process changed since they were read are not these.
                guard try Self.version(db) == version else { return }
                try RawStatement(db, "DELETE FROM derived").run()
                try RawStatement(db, "INSERT INTO derived VALUES (?, ?)").run(key, value)
            }
        } catch is StoreError {
            // It is only slower.
        }
        return value
    }

    /// Gives up what was computed from foods that are changing.
    static func forgetDerived(_ db: Database) throws {
        try db.execute(sql: "DELETE FROM derived")
    }

    private static func kept(_ key: String, _ db: Database) throws -> [UInt8]? {
        let value = try RawStatement(db, "SELECT value FROM derived WHERE key = ?")
        try value.bind(key)
        guard try value.next() else { return nil }
        defer { value.end() }
        return value.blob(0)
    }

    /// It changes with what others commit, not with what this connection does.
    private static func version(_ db: Database) throws -> Int {
        try Int.fetchOne(db, sql: "PRAGMA data_version") ?? 0
    }
}

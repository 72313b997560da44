public import FoodModel
import GRDB

extension FoodDatabase {
    /// What is made of all foods, kept under `key` until the foods change.
    ///
    /// One value of each kind is kept: another key's of the same kind, which is a key's first word,
    /// is given up for it. Where it cannot be kept, because the file may not be written or another
    /// process is writing, it is made anew each time.
    ///
    /// - Parameters:
    ///   - key: What tells the value from every other.
    ///   - read: The value in what was kept; nil where that is damaged.
    ///   - make: The value of the foods.
    ///   - write: What is kept of a value.
    /// - Returns: The value of the foods as they are.
    /// - Throws: ``StoreError`` where the foods cannot be read, and what `make` throws.
    public func derived<Value>(
        _ key: String,
        reading read: (UnsafeRawBufferPointer) -> Value?,
        making make: ([FoodListing]) throws -> Value,
        writing write: (Value) -> [UInt8]
    ) throws -> Value {
        var kept: Value?
        var listings: [FoodListing] = []
        var version = 0
        try self.read { db in
            let row = try RawStatement(db, "SELECT value FROM derived WHERE key = ?")
            try row.bind(key)
            if try row.next() { kept = read(row.blob(0)) }
            row.end()
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
                let kind = key.prefix { $0 != " " }
                try RawStatement(db, "DELETE FROM derived WHERE key = ? OR key GLOB ?")
                    .run(String(kind), "\(kind) *")
                try RawStatement(db, "INSERT INTO derived VALUES (?, ?)").run(key, write(value))
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

    /// It changes with what others commit, not with what this connection does.
    private static func version(_ db: Database) throws -> Int {
        try Int.fetchOne(db, sql: "PRAGMA data_version") ?? 0
    }
}

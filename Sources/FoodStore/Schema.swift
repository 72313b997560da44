import GRDB

/// The tables, as a list of migrations: the schema's version is how many of them were applied.
///
/// They run in one transaction with a lock on the file, so that two processes that open a new
/// database at once do not both create it; a migrator that reads first and locks later cannot
/// promise that.
enum Schema {
    /// Marks a file as Osteon's, in SQLite's own field for it: "Oste".
    static let applicationID = 0x4F73_7465

    static var version: Int { migrations.count }

    /// Brings the database to this version; does nothing where it is.
    static func migrate(_ db: Database) throws {
        guard try userVersion(db) < version else { return }
        // SQLite changes this outside of transactions alone.
        try db.execute(sql: "PRAGMA foreign_keys = OFF")
        defer { try? db.execute(sql: "PRAGMA foreign_keys = ON") }
        try db.inTransaction(.immediate) {
            for migration in try migrations[userVersion(db)...] { try db.execute(sql: migration) }
            // The migrations may drop a table that others refer to, to build it anew.
            if let broken = try Row.fetchOne(db, sql: "PRAGMA foreign_key_check") {
                throw DatabaseError(
                    resultCode: .SQLITE_CONSTRAINT,
                    message: "a row refers to one that is not there: \(broken)"
                )
            }
            try db.execute(sql: "PRAGMA application_id = \(applicationID)")
            try db.execute(sql: "PRAGMA user_version = \(version)")
            return .commit
        }
    }

    /// Refuses a file that is not ours to read or to change.
    static func check(_ db: Database, path: String) throws {
        // In this order: another process may be creating the tables, and the mark with them.
        let isEmpty = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_schema") == 0
        let id = try Int.fetchOne(db, sql: "PRAGMA application_id")
        guard isEmpty || id == applicationID else { throw StoreError.foreign(path: path) }
        let found = try userVersion(db)
        guard found <= version else {
            throw StoreError.newer(path: path, schema: found, known: version)
        }
    }

    private static func userVersion(_ db: Database) throws -> Int {
        try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
    }

    /// Never edited after a release: a change is another migration.
    ///
    /// Missing is no row. Nutrients and kinds are stored by name, so that a new one in the
    /// program's lists cannot change what a stored row means.
    private static let migrations = [foods, imports, derived, names]
}

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
        try db.inTransaction(.immediate) {
            for migration in try migrations[userVersion(db)...] { try db.execute(sql: migration) }
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
    private static let migrations = [
        """
        CREATE TABLE meta (
            key TEXT PRIMARY KEY,
            value TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE edition (
            key TEXT PRIMARY KEY,
            title TEXT NOT NULL,
            publisher TEXT NOT NULL,
            release TEXT NOT NULL,
            licence TEXT NOT NULL,
            checksum TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE food (
            row INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE CHECK (id GLOB '?*:?*'),
            name TEXT NOT NULL,
            class TEXT,
            is_dish INTEGER NOT NULL CHECK (is_dish IN (0, 1)),
            is_shipped INTEGER NOT NULL CHECK (is_shipped IN (0, 1)),
            edition TEXT NOT NULL REFERENCES edition
        ) STRICT;

        CREATE TABLE food_alias_id (
            id TEXT NOT NULL,
            food INTEGER NOT NULL REFERENCES food ON DELETE CASCADE,
            PRIMARY KEY (id, food)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX food_alias_id_by_food ON food_alias_id (food);

        -- Where figures come from, once for all that share it.
        CREATE TABLE figure_source (
            row INTEGER PRIMARY KEY,
            edition TEXT NOT NULL REFERENCES edition,
            kind TEXT NOT NULL CHECK (kind IN (
                'measured', 'calculated', 'imputed', 'asReported', 'trace', 'below', 'logicalZero'
            )),
            detail TEXT NOT NULL,
            UNIQUE (edition, kind, detail)
        ) STRICT;

        CREATE TABLE figure (
            food INTEGER NOT NULL REFERENCES food ON DELETE CASCADE,
            nutrient TEXT NOT NULL,
            low REAL NOT NULL,
            point REAL NOT NULL,
            high REAL NOT NULL,
            source INTEGER NOT NULL REFERENCES figure_source,
            PRIMARY KEY (food, nutrient),
            CHECK (low <= point AND point <= high)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE portion (
            food INTEGER NOT NULL REFERENCES food ON DELETE CASCADE,
            position INTEGER NOT NULL,
            amount REAL NOT NULL,
            unit TEXT NOT NULL,
            modifier TEXT NOT NULL,
            grams REAL NOT NULL,
            PRIMARY KEY (food, position)
        ) STRICT, WITHOUT ROWID;

        -- The class '*' is the whole table.
        CREATE TABLE class_statistics (
            class TEXT NOT NULL,
            nutrient TEXT NOT NULL,
            count INTEGER NOT NULL,
            p1 REAL NOT NULL,
            median REAL NOT NULL,
            p99 REAL NOT NULL,
            PRIMARY KEY (class, nutrient)
        ) STRICT, WITHOUT ROWID;

        CREATE VIRTUAL TABLE food_search USING fts5 (
            name, content = 'food', content_rowid = 'row',
            tokenize = 'porter unicode61 remove_diacritics 2'
        );
        """
    ]
}

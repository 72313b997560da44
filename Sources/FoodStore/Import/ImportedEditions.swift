import FoodModel
import GRDB

/// The table of what was imported.
enum ImportedEditions {
    static func add(_ db: Database, _ imported: ImportedEdition) throws {
        try RawStatement(db, "INSERT INTO import VALUES (?, ?, ?, ?, ?)").run(
            imported.edition.key,
            imported.edition.source,
            imported.checksum,
            imported.date,
            imported.isForced
        )
        let row = try RawStatement(db, "INSERT INTO import_count VALUES (?, ?, ?)")
        let key = imported.edition.key
        try row.run(key, "foods", imported.counts.foods)
        try row.run(key, "portions", imported.counts.portions)
        try row.run(key, "attributes", imported.counts.attributes)
        try row.run(key, "duplicates", imported.counts.duplicates)
        for (kind, count) in imported.counts.figures { try row.run(key, kind.rawValue, count) }
    }

    /// Removes what was imported of `source`; the key of the edition that it was.
    @discardableResult
    static func remove(_ db: Database, source: String) throws -> String? {
        let key = try String.fetchOne(
            db,
            sql: "SELECT edition FROM import WHERE source = ?",
            arguments: [source]
        )
        guard let key else { return nil }
        // All by hand: an import does not check what refers to what.
        let foods = "SELECT row FROM food WHERE edition = ? AND NOT is_shipped"
        // The indexes keep no names of their own: they must be told what they forget.
        for sql in [
            """
            INSERT INTO food_search (food_search, rowid, name)
            SELECT 'delete', row, name FROM food WHERE edition = ? AND NOT is_shipped
            """,
            """
            INSERT INTO food_name_search (food_name_search, rowid, name)
            SELECT 'delete', row, name FROM food_name WHERE food IN (\(foods))
            """,
            "DELETE FROM food_name WHERE food IN (\(foods))",
            "DELETE FROM figure WHERE food IN (\(foods))",
            "DELETE FROM portion WHERE food IN (\(foods))",
            "DELETE FROM food_alias_id WHERE food IN (\(foods))",
            "DELETE FROM food WHERE edition = ? AND NOT is_shipped",
            "DELETE FROM attribute WHERE edition = ?",
            "DELETE FROM import_count WHERE edition = ?",
            "DELETE FROM import WHERE edition = ?",
        ] { try db.execute(sql: sql, arguments: [key]) }
        return key
    }

    static func all(_ db: Database) throws -> [ImportedEdition] {
        var counts: [String: ImportCounts] = [:]
        for row in try Row.fetchAll(db, sql: "SELECT edition, subject, count FROM import_count") {
            let subject: String = row["subject"]
            counts[row["edition"], default: ImportCounts()].set(subject, to: row["count"])
        }
        let rows = try Row.fetchAll(
            db,
            sql: """
                SELECT key, title, publisher, release, licence, edition.checksum AS published,
                    import.checksum, date, is_forced
                FROM import JOIN edition ON key = import.edition ORDER BY key
                """
        )
        return rows.map { row in
            let key: String = row["key"]
            return ImportedEdition(
                edition: Edition(
                    key: key,
                    title: row["title"],
                    publisher: row["publisher"],
                    release: row["release"],
                    licence: row["licence"],
                    checksum: row["published"]
                ),
                checksum: row["checksum"],
                date: row["date"],
                isForced: row["is_forced"],
                counts: counts[key] ?? ImportCounts()
            )
        }
    }
}

extension ImportCounts {
    /// A subject that this Osteon does not know is passed over: a later one wrote it.
    fileprivate mutating func set(_ subject: String, to count: Int) {
        switch subject {
        case "foods": foods = count
        case "portions": portions = count
        case "attributes": attributes = count
        case "duplicates": duplicates = count
        default: FigureKind(rawValue: subject).map { figures[$0] = count }
        }
    }
}

import Foundation
import GRDB
import GRDBSQLite

/// The table of rated recipes in a database of its own.
///
/// The tables are for others to query: `rating` has the rows, `rating_column` says what its columns
/// hold. `run` has the state of a run that did not end.
public final class RatingStore {
    public struct Column: Sendable {
        public enum Kind: String, Sendable {
            case text = "TEXT"
            case real = "REAL"
            case integer = "INTEGER"
        }

        let name: String
        let about: String
        let kind: Kind

        public init(name: String, about: String, kind: Kind) {
            self.name = name
            self.about = about
            self.kind = kind
        }
    }

    public enum Cell: Sendable {
        case null
        case integer(Int)
        case real(Double)
        case text(String)
    }

    private let queue: DatabaseQueue
    private let path: String
    private let insertion: String
    private var waiting: [[Cell]] = []
    /// The state of an earlier run that is gone on with; nil where there is none.
    public let state: String?

    /// The table at `path`, empty unless an earlier run is gone on with.
    ///
    /// - Parameters:
    ///   - path: The file; one that is something else is not touched.
    ///   - columns: The columns of the table.
    ///   - isResumed: Whether the rows of a run that did not end stay.
    /// - Throws: ``StoreError``.
    public init(at path: String, columns: [Column], isResumed: Bool) throws {
        self.path = path
        let names = columns.map { "\"\($0.name)\"" }
        let marks = columns.map { _ in "?" }.joined(separator: ", ")
        insertion = "INSERT INTO rating (\(names.joined(separator: ", "))) VALUES (\(marks))"
        (queue, state) = try StoreError.translating(at: path) {
            let queue = try DatabaseQueue(path: path)
            let state = try queue.inDatabase { db -> String? in
                try Self.checkIsOurs(db, path)
                if isResumed, let state = try Self.state(db) { return state }
                try Self.begin(db, columns)
                return nil
            }
            return (queue, state)
        }
    }

    /// "osra" in ASCII: marks the file as a table of ratings.
    private static let application = 0x6F73_7261

    private static func checkIsOurs(_ db: Database, _ path: String) throws {
        let application = try Int.fetchOne(db, sql: "PRAGMA application_id")
        let tables = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_schema") ?? 0
        guard tables == 0 || application == Self.application else {
            throw StoreError.foreign(path: path)
        }
    }

    private static func state(_ db: Database) throws -> String? {
        guard try db.tableExists("run") else { return nil }
        return try String.fetchOne(db, sql: "SELECT state FROM run")
    }

    private static func begin(_ db: Database, _ columns: [Column]) throws {
        let fields = columns.map { "\"\($0.name)\" \($0.kind.rawValue)" }.joined(separator: ", ")
        try db.inTransaction {
            try db.execute(
                sql: """
                    PRAGMA application_id = \(application);
                    DROP TABLE IF EXISTS rating;
                    DROP TABLE IF EXISTS rating_column;
                    DROP TABLE IF EXISTS run;
                    CREATE TABLE rating (\(fields)) STRICT;
                    CREATE TABLE rating_column (name TEXT PRIMARY KEY, about TEXT NOT NULL) STRICT;
                    CREATE TABLE run (state TEXT NOT NULL) STRICT;
                    """
            )
            for column in columns {
                try db.execute(
                    sql: "INSERT INTO rating_column VALUES (?, ?)",
                    arguments: [column.name, column.about]
                )
            }
            return .commit
        }
    }
}

extension RatingStore {
    /// Leaves the first `count` rows: those that the state of the earlier run knows.
    public func cut(to count: Int) throws {
        try write { try $0.execute(sql: "DELETE FROM rating WHERE rowid > ?", arguments: [count]) }
    }

    /// Adds a row, one cell for each column.
    public func add(_ cells: [Cell]) throws {
        waiting.append(cells)
        if waiting.count >= 4096 { try write { _ in } }
    }

    /// Makes what was added durable, and `state` with it.
    public func keep(state: String) throws {
        try write { db in
            try db.execute(sql: "DELETE FROM run")
            try db.execute(sql: "INSERT INTO run VALUES (?)", arguments: [state])
        }
    }

    /// Makes what was added durable, and ends the run.
    public func finish() throws { try write { try $0.execute(sql: "DROP TABLE run") } }

    /// Writes what waits, then what `body` writes, in one transaction.
    private func write(_ body: (Database) throws -> Void) throws {
        try StoreError.translating(at: path) {
            try queue.inTransaction(.immediate) { db in
                let statement = try RawStatement(db, insertion)
                for row in waiting {
                    for (place, cell) in row.enumerated() {
                        try statement.bind(cell, from: CInt(place + 1))
                    }
                    try statement.run()
                }
                try body(db)
                return .commit
            }
        }
        waiting.removeAll(keepingCapacity: true)
    }
}

extension RatingStore.Cell: RawValue {
    func bind(to statement: SQLiteStatement, at index: CInt) -> CInt {
        switch self {
        case .null: sqlite3_bind_null(statement, index)
        case .integer(let value): value.bind(to: statement, at: index)
        case .real(let value): value.bind(to: statement, at: index)
        case .text(let value): value.bind(to: statement, at: index)
        }
    }
}

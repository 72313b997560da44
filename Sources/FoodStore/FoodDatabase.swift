import Foundation
import GRDB

/// The foods in one SQLite file, or in memory.
public struct FoodDatabase: Sendable {
    private let queue: DatabaseQueue
    /// ":memory:" for a database in memory.
    public let path: String

    /// An empty database in memory.
    public init() throws {
        try self.init(DatabaseQueue(configuration: Self.configuration), path: ":memory:")
    }

    /// The database in the file at `path`, created where there is none.
    ///
    /// - Throws: ``StoreError``; the file is then as it was.
    public init(at path: String) throws {
        try PrivateFile.create(at: path)
        let queue = try StoreError.translating(at: path) {
            try DatabaseQueue(path: path, configuration: Self.configuration)
        }
        try self.init(queue, path: path)
    }

    private init(_ queue: DatabaseQueue, path: String) throws {
        self.queue = queue
        self.path = path
        try StoreError.translating(at: path) {
            try queue.inDatabase { db in
                try Schema.check(db, path: path)
                try Schema.migrate(db)
            }
        }
    }

    /// How long another process's writing is waited for, in milliseconds.
    private static let patience = 20_000

    /// How much of the file is mapped into memory, in bytes.
    private static let mappedBytes = 256 << 20

    private static var configuration: Configuration {
        var configuration = Configuration()
        configuration.busyMode = .timeout(Double(patience) / 1000)
        // In KiB: the shipped table fits, so that no page of it is written twice. What is mapped is
        // read without a copy.
        configuration.prepareDatabase {
            try $0.execute(sql: "PRAGMA cache_size = -32768; PRAGMA mmap_size = \(mappedBytes)")
        }
        return configuration
    }

    /// Runs `body`, which must not write, on one state of the database, whatever another process
    /// writes meanwhile.
    ///
    /// Not GRDB's own read: it turns `query_only` on and off, and after that SQLite prepares every
    /// cached statement anew.
    func read<Value>(_ body: (Database) throws -> Value) throws -> Value {
        try StoreError.translating(at: path) {
            try queue.inDatabase { db in
                try db.beginTransaction(.deferred)
                do {
                    let value = try body(db)
                    try db.commit()
                    return value
                } catch {
                    try? db.rollback()
                    throw error
                }
            }
        }
    }

    /// Runs `body` in one transaction: what it throws leaves the database as it was.
    func write(_ body: (Database) throws -> Void) throws {
        try transaction { db in
            try body(db)
            return .commit
        }
    }

    /// The same, unless another process is writing: it is not waited for.
    func writeAtOnce(_ body: (Database) throws -> Void) throws {
        try StoreError.translating(at: path) {
            try queue.inDatabase { db in
                try db.execute(sql: "PRAGMA busy_timeout = 0")
                defer { try? db.execute(sql: "PRAGMA busy_timeout = \(Self.patience)") }
                try db.inTransaction(.immediate) {
                    try body(db)
                    return .commit
                }
            }
        }
    }

    /// Runs `body` in one transaction, which ends as it says.
    func transaction(_ body: (Database) throws -> Database.TransactionCompletion) throws {
        try StoreError.translating(at: path) { try queue.inTransaction(.immediate, body) }
    }

    /// The same, without a look at every row that a new row refers to: for an import, whose rows
    /// refer to rows that it has just added.
    func uncheckedTransaction(
        _ body: (Database) throws -> Database.TransactionCompletion
    ) throws {
        try StoreError.translating(at: path) {
            try queue.inDatabase { db in
                // SQLite changes these outside of transactions alone. What is mapped counts as memory
                // of the process, and an import writes more than it reads.
                try db.execute(sql: "PRAGMA foreign_keys = OFF; PRAGMA mmap_size = 0")
                defer {
                    try? db.execute(
                        sql: "PRAGMA foreign_keys = ON; PRAGMA mmap_size = \(Self.mappedBytes)"
                    )
                }
                try db.inTransaction(.immediate) { try body(db) }
            }
        }
    }

    /// What SQLite finds wrong with the file; empty for a whole one.
    public func integrityFaults() throws -> [String] {
        try read { db in
            try String.fetchAll(db, sql: "PRAGMA quick_check(20)").filter { $0 != "ok" }
                + Row.fetchAll(db, sql: "PRAGMA foreign_key_check").prefix(20).map { row in
                    "a row of \(row[0] as String) belongs to nothing"
                }
        }
    }
}

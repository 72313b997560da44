public import FoodModel
import GRDB

/// Why the database could not be used; it is as it was before.
public enum StoreError: Error, Hashable, Sendable {
    /// Not what SQLite wrote, or no database at all.
    case damaged(path: String, reason: String)
    /// A database, but not one of Osteon's.
    case foreign(path: String)
    /// Written by an Osteon whose schema this one does not know.
    case newer(path: String, schema: Int, known: Int)
    case directory(path: String)
    /// Cannot be opened, read or written: permissions, a full disk.
    case unavailable(path: String, reason: String)
    /// Another process has been writing for too long.
    case busy(path: String)
    case duplicateFood(FoodID, edition: String)
    /// A food or a figure names an edition that nobody described.
    case unknownEdition(String, FoodID?)
    case failed(path: String, reason: String)

    init(_ error: DatabaseError, path: String) {
        let reason = error.message ?? "SQLite error \(error.resultCode.rawValue)"
        self =
            switch error.resultCode {
            case .SQLITE_CORRUPT, .SQLITE_NOTADB: .damaged(path: path, reason: reason)
            case .SQLITE_BUSY, .SQLITE_LOCKED: .busy(path: path)
            case .SQLITE_CANTOPEN, .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_IOERR, .SQLITE_FULL:
                .unavailable(path: path, reason: reason)
            default: .failed(path: path, reason: reason)
            }
    }

    /// What `body` returns; what SQLite throws, as an error of the database at `path`.
    static func translating<Value>(at path: String, _ body: () throws -> Value) throws -> Value {
        do {
            return try body()
        } catch let error as DatabaseError {
            throw StoreError(error, path: path)
        }
    }
}

extension StoreError: CustomStringConvertible {
    /// What is wrong and what to do: lower case, no full stop at the end.
    public var description: String {
        switch self {
        case .damaged(let path, let reason):
            """
            the database \(path) is damaged, or is no database (\(reason)). Nothing was changed. \
            Move it away to have it built again, or use --db
            """
        case .foreign(let path):
            "\(path) is a database, but not Osteon's. Nothing was changed. Use --db with another path"
        case .newer(let path, let schema, let known):
            """
            the database \(path) was written by a newer Osteon (schema \(schema); this one reads \
            up to \(known)). Nothing was changed. Update Osteon, or use --db
            """
        case .directory(let path):
            "\(path) is a directory, not a database. Use --db with the path of a file"
        case .unavailable(let path, let reason):
            "the database \(path) cannot be used (\(reason)). Nothing was changed. Use --db"
        case .busy(let path):
            """
            another process is writing to the database \(path). Nothing was changed. Try again when \
            it is done
            """
        case .duplicateFood(let id, let edition):
            """
            the food "\(id)" of edition "\(edition)" is in the database already, or stands twice \
            in the edition. Nothing was changed
            """
        case .unknownEdition(let key, let id):
            "\(id.map { "the food \"\($0)\"" } ?? "a figure") names the edition \"\(key)\", which is not described. Nothing was changed"
        case .failed(let path, let reason):
            "the database \(path) gave an error (\(reason)). Nothing was changed"
        }
    }
}

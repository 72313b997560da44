import Foundation
import GRDB

/// What a run of `osteon rate` wrote.
enum RatedTable {
    /// The bytes of a file; of a database its rows.
    static func content(of url: URL) throws -> Data {
        guard url.pathExtension == "sqlite" else { return try Data(contentsOf: url) }
        let rows = try DatabaseQueue(path: url.path).inDatabase { db in
            try Row.fetchAll(db, sql: "SELECT * FROM rating ORDER BY rowid").map(\.description)
        }
        return Data(rows.joined(separator: "\n").utf8)
    }
}

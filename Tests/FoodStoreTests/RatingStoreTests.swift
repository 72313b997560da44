import FoodStore
import Foundation
import GRDB
import Testing

/// The table of ratings that others query.
struct RatingStoreTests {
    private static let columns = [
        RatingStore.Column(name: "title", about: "what it is called", kind: .text),
        RatingStore.Column(name: "low", about: "the least", kind: .real),
        RatingStore.Column(name: "lines", about: "how many", kind: .integer),
    ]

    private static func rows(_ path: String) throws -> [String] {
        try DatabaseQueue(path: path).inDatabase { db in
            try Row.fetchAll(db, sql: "SELECT title, low, lines FROM rating ORDER BY rowid")
                .map {
                    "\($0[0] as String? ?? "-") \($0[1] as Double? ?? -1) \($0[2] as Int? ?? -1)"
                }
        }
    }

    private static func path() -> String {
        FileManager.default.temporaryDirectory
            .appendingPathComponent("osteon-ratings-\(UUID().uuidString).sqlite").path
    }

    @Test func `rows are kept with their types, and what is not known is null`() throws {
        let path = Self.path()
        defer { try? FileManager.default.removeItem(atPath: path) }
        let store = try RatingStore(at: path, columns: Self.columns, isResumed: false)
        try store.add([.text("Soup \"hot\"; DROP TABLE rating"), .real(70.5), .integer(3)])
        try store.add([.text("Stew"), .null, .integer(2)])
        try store.finish()
        #expect(try Self.rows(path) == ["Soup \"hot\"; DROP TABLE rating 70.5 3", "Stew -1.0 2"])
        let about = try DatabaseQueue(path: path).inDatabase { db in
            try String.fetchAll(db, sql: "SELECT about FROM rating_column ORDER BY rowid")
        }
        #expect(about == ["what it is called", "the least", "how many"])
    }

    @Test func `a run that did not end is gone on with where its state was kept`() throws {
        let path = Self.path()
        defer { try? FileManager.default.removeItem(atPath: path) }
        do {
            let store = try RatingStore(at: path, columns: Self.columns, isResumed: true)
            #expect(store.state == nil)
            try store.add([.text("A"), .real(1), .integer(1)])
            try store.keep(state: "one row")
            // More than are written at once, and no state that knows of them.
            for _ in 0..<5000 { try store.add([.text("B"), .real(2), .integer(2)]) }
        }
        let store = try RatingStore(at: path, columns: Self.columns, isResumed: true)
        #expect(store.state == "one row")
        try store.cut(to: 1)
        try store.add([.text("C"), .real(3), .integer(3)])
        try store.finish()
        #expect(try Self.rows(path) == ["A 1.0 1", "C 3.0 3"])
        #expect(try RatingStore(at: path, columns: Self.columns, isResumed: true).state == nil)
        #expect(try Self.rows(path) == [])
    }

    @Test func `another's database is not touched`() throws {
        let path = Self.path()
        defer { try? FileManager.default.removeItem(atPath: path) }
        try DatabaseQueue(path: path).write {
            try $0.execute(sql: "CREATE TABLE rating (own TEXT)")
        }
        let before = try Data(contentsOf: URL(fileURLWithPath: path))
        #expect(throws: StoreError.foreign(path: path)) {
            try RatingStore(at: path, columns: Self.columns, isResumed: false)
        }
        #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
    }
}

import FoodModel
import Foundation
import GRDB
import Testing

@testable import FoodStore

@Suite struct OpenedDatabaseTests {
    private let folder: TemporaryFolder
    private let path: String

    init() throws {
        folder = try TemporaryFolder()
        path = folder.file("data/osteon/foods.db")
    }

    private func open(_ checksum: String, _ names: [String] = ["Milk"]) throws -> OpenedDatabase {
        try OpenedDatabase(at: path, checksum: checksum) {
            Foods.table(try names.enumerated().map { try Foods.food("fdc:\($0)", $1) })
        }
    }

    private func mode(_ path: String) throws -> Int? {
        try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    }

    /// A file with `text` at the path, its folders made.
    private func write(_ text: String) throws {
        try PrivateFile.create(at: path)
        try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    }

    @Test func `the first use makes the file and its folders, for the owner only`() throws {
        let opened = try open("1")
        #expect(opened.warning == nil)
        #expect(try opened.database.listings().map(\.name) == ["Milk"])
        #expect(try mode(path) == 0o600)
        #expect(try mode(folder.file("data/osteon")) == 0o700)
        #expect(try mode(folder.file("data")) == 0o700)
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: folder.file("data/osteon"))
                == ["foods.db"]
        )
    }

    @Test func `the table is asked for only where another one was shipped before`() throws {
        _ = try open("1")
        let again = try OpenedDatabase(at: path, checksum: "1") {
            Issue.record("the table is there")
            return Foods.table([])
        }
        #expect(try again.database.listings().count == 1)
        #expect(try open("2", ["Butter", "Kefir"]).database.listings().count == 2)
    }

    @Test func `a user's own foods outlive the shipped ones`() throws {
        // Given
        let own = [
            try Foods.food("ciqual:7", "Lait", edition: Foods.user, calcium: 117),
            try Foods.food("fdc:1", "My kefir", edition: Foods.user),
        ]
        try open("1").database.replace(Foods.user, with: own)

        // When
        let database = try open("2", ["Butter", "Kefir"]).database

        // Then
        #expect(Set(try database.listings().map(\.name)) == ["Lait", "My kefir", "Butter"])
        #expect(try database.food(own[0].id)?.composition == own[0].composition)
        #expect(try database.search("lait", limit: 2).count == 1)
    }

    @Test func `a table that cannot be read leaves what was there`() throws {
        struct Unreadable: Error {}
        _ = try open("1")
        #expect(throws: Unreadable.self) {
            try OpenedDatabase(at: path, checksum: "2") { throw Unreadable() }
        }
        #expect(try open("1").database.listings().map(\.name) == ["Milk"])
    }

    @Test func `two that start at once both find the table`() async throws {
        let path = path
        let counts = try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<4 {
                group.addTask {
                    try OpenedDatabase(at: path, checksum: "1") {
                        Foods.table(try (0..<200).map { try Foods.food("fdc:\($0)", "Food") })
                    }.database.listings().count
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(counts == [200, 200, 200, 200])
    }

    @Test func `where no file can be, the foods are in memory and a warning says so`() throws {
        let opened = try OpenedDatabase(at: "/proc/osteon/foods.db", checksum: "1") {
            Foods.table([try Foods.food("fdc:1", "Milk")])
        }
        #expect(try opened.database.listings().count == 1)
        #expect(opened.database.path == ":memory:")
        #expect(
            opened.warning?.description == """
                the database /proc/osteon/foods.db cannot be used (No such file or directory); \
                this run keeps the shipped foods in memory and has no others. Use --db with a \
                path that can be written
                """
        )
    }

    @Test func `a file among the folders is no folder`() throws {
        try write("")
        let opened = try OpenedDatabase(at: path + "/foods.db", checksum: "1") { Foods.table([]) }
        #expect(
            opened.warning == .inMemory(path: path + "/foods.db", reason: "Not a directory")
        )
    }

    @Test func `an empty file becomes the database`() throws {
        try write("")
        #expect(try open("1").database.listings().count == 1)
    }

    @Test func `what is no database is left alone`() throws {
        try write("This is not a database, but a letter to somebody.\n")
        let error = #expect(throws: StoreError.self) { try open("1") }
        #expect(
            error?.description == """
                the database \(path) is damaged, or is no database (file is not a database). \
                Nothing was changed. Move it away to have it built again, or use --db
                """
        )
        let text = try String(contentsOfFile: path, encoding: .utf8)
        #expect(text == "This is not a database, but a letter to somebody.\n")
    }

    @Test func `a damaged database is left alone`() throws {
        _ = try open("1")
        let size = try #require(FileHandle(forUpdatingAtPath: path))
        try size.truncate(atOffset: 20_000)
        let before = try Data(contentsOf: URL(fileURLWithPath: path))
        let error = #expect(throws: StoreError.self) { try open("2").database.listings() }
        #expect(
            error
                == .damaged(path: path, reason: "database disk image is malformed")
        )
        #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
    }

    @Test func `a database of another program is left alone`() throws {
        try write("")
        try DatabaseQueue(path: path).write { try $0.execute(sql: "CREATE TABLE song (title)") }
        let error = #expect(throws: StoreError.self) { try open("1") }
        #expect(
            error?.description == """
                \(path) is a database, but not Osteon's. Nothing was changed. Use --db with \
                another path
                """
        )
    }

    @Test func `a newer database is left alone`() throws {
        _ = try open("1")
        try DatabaseQueue(path: path).write { try $0.execute(sql: "PRAGMA user_version = 7") }
        let before = try Data(contentsOf: URL(fileURLWithPath: path))
        let error = #expect(throws: StoreError.self) { try open("2") }
        #expect(
            error?.description == """
                the database \(path) was written by a newer Osteon (schema 7; this one reads up \
                to 4). Nothing was changed. Update Osteon, or use --db
                """
        )
        #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
    }

    @Test func `a directory is no database`() throws {
        let error = #expect(throws: StoreError.self) {
            try OpenedDatabase(at: folder.path, checksum: "1") { Foods.table([]) }
        }
        #expect(
            error?.description == """
                \(folder.path) is a directory, not a database. Use --db with the path of a file
                """
        )
    }

    /// A process that is killed leaves the file and its journal as they are at that moment.
    @Test func `a process killed in an import leaves what was there`() throws {
        // Given
        let database = try open("1").database
        let killed = folder.file("killed.db")

        // When
        try database.write { db in
            try db.execute(sql: "PRAGMA cache_size = 1")
            try db.execute(sql: "DELETE FROM food")
            let writer = try FoodWriter(db, areShipped: true)
            try writer.insert(
                (0..<2000).map { try Foods.food("fdc:\($0)", "Half a table", calcium: 1) }
            )
            try FileManager.default.copyItem(atPath: path, toPath: killed)
            try FileManager.default.copyItem(atPath: path + "-journal", toPath: killed + "-journal")
        }

        // Then
        let spilled = try Data(contentsOf: URL(fileURLWithPath: killed))
        #expect(spilled.range(of: Data("Half a table".utf8)) != nil)
        let found = try FoodDatabase(at: killed)
        #expect(try found.listings().map(\.name) == ["Milk"])
        #expect(try folder.contents == ["data", "killed.db"])
    }
}

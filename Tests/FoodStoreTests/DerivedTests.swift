import FoodModel
import Testing

@testable import FoodStore

@Suite struct DerivedTests {
    private func database() throws -> FoodDatabase {
        let database = try FoodDatabase()
        try database.ship("1") { Foods.table([try Foods.food("fdc:1", "Milk")]) }
        return database
    }

    /// The names of all foods, and whether they were kept or read anew.
    private func names(_ database: FoodDatabase, _ key: String = "names") throws -> String {
        var isMade = false
        let names = try database.derived(
            key,
            reading: { $0.isEmpty ? nil : String(decoding: $0, as: UTF8.self) },
            making: { listings in
                isMade = true
                return listings.map(\.name).joined(separator: ", ")
            },
            writing: { Array($0.utf8) }
        )
        return (isMade ? "made: " : "kept: ") + names
    }

    @Test func `what was made of all foods is kept under its key`() throws {
        let database = try database()
        #expect(try names(database) == "made: Milk")
        #expect(try names(database) == "kept: Milk")
        #expect(try names(database, "names 2") == "made: Milk")
        #expect(try names(database) == "made: Milk")
    }

    @Test func `one value of each kind is kept`() throws {
        let database = try database()
        #expect(try names(database, "names 1") == "made: Milk")
        #expect(try names(database, "rules 1") == "made: Milk")
        #expect(try names(database, "names 1") == "kept: Milk")
        #expect(try names(database, "names 2") == "made: Milk")
        #expect(try names(database, "names 1") == "made: Milk")
        #expect(try names(database, "rules 1") == "kept: Milk")
    }

    @Test func `it is made anew when foods are imported, removed or shipped`() throws {
        let database = try database()
        _ = try names(database)
        let options = ImportOptions(checksum: "beef", date: "2026-11-24T07:30:00Z")
        try database.importFoods(options) { sink in
            try sink.begin(Foods.user)
            _ = try sink.add(try Foods.food("ciqual:1", "Lait", edition: Foods.user))
        }
        #expect(try names(database) == "made: Milk, Lait")
        _ = try database.removeImport(Foods.user.key)
        #expect(try names(database) == "made: Milk")
        try database.ship("2") { Foods.table([try Foods.food("fdc:2", "Butter")]) }
        #expect(try names(database) == "made: Butter")
        #expect(try names(database) == "kept: Butter")
    }

    @Test func `what foods that others changed meanwhile were made into is not kept`() throws {
        let folder = try TemporaryFolder()
        let path = folder.file("foods.db")
        let database = try FoodDatabase(at: path)
        try database.ship("1") { Foods.table([try Foods.food("fdc:1", "Milk")]) }
        try database.derived(
            "names",
            reading: { _ in nil },
            making: { _ in
                try FoodDatabase(at: path).ship("2") {
                    Foods.table([try Foods.food("fdc:2", "Butter")])
                }
            },
            writing: { [1] }
        )
        #expect(try names(database) == "made: Butter")
    }

    @Test func `what is damaged is made anew`() throws {
        let database = try database()
        try database.derived("names", reading: { _ in nil }, making: { _ in }, writing: { [] })
        #expect(try names(database) == "made: Milk")
        #expect(try names(database) == "kept: Milk")
    }

    @Test func `another's writing is not waited for`() throws {
        let folder = try TemporaryFolder()
        let path = folder.file("foods.db")
        let database = try FoodDatabase(at: path)
        try database.ship("1") { Foods.table([try Foods.food("fdc:1", "Milk")]) }
        var meanwhile: [String] = []
        try FoodDatabase(at: path).write { _ in
            meanwhile = [try names(database), try names(database)]
        }
        #expect(meanwhile == ["made: Milk", "made: Milk"])
        #expect(try names(database) == "made: Milk")
        #expect(try names(database) == "kept: Milk")
    }
}

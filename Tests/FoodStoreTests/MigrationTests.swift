import FoodModel
import Foundation
import GRDB
import Testing

@testable import FoodStore

/// A database of every schema there was is brought to this one with all that a person put in it.
@Suite struct MigrationTests {
    private let folder: TemporaryFolder
    private let path: String

    init() throws {
        folder = try TemporaryFolder()
        path = folder.file("foods.db")
    }

    /// A database as `schema` held it.
    private func write(schema: Int) throws {
        let file = Bundle.module.bundleURL
            .appendingPathComponent("Fixtures/Schemas/schema-\(schema).sql")
        let sql = try String(contentsOf: file, encoding: .utf8)
        let queue = try DatabaseQueue(path: path)
        try queue.inDatabase { try $0.execute(sql: sql) }
        try queue.close()
    }

    private func food(_ id: String, _ database: FoodDatabase) throws -> Food {
        let id = try #require(FoodID(id))
        return try #require(try database.food(id))
    }

    private func bytes() throws -> Data { try Data(contentsOf: URL(fileURLWithPath: path)) }

    @Test(arguments: 1...Schema.version)
    func `a person's foods outlive every change of the tables`(schema: Int) throws {
        // Given
        try write(schema: schema)

        // When
        let opened = try OpenedDatabase(at: path, checksum: "1") {
            Foods.table([try Foods.food("fdc:171265", "Milk", calcium: 120)])
        }

        // Then
        #expect(opened.warning == nil)
        let database = opened.database
        #expect(try database.integrityFaults() == [])
        let cheese = try food("ciqual:12001", database)
        #expect(cheese.name == "Comté")
        let calcium = try #require(cheese.composition[.calcium])
        #expect(calcium.estimate == Estimate(low: 800, point: 880, high: 1020))
        #expect(calcium.kind == .imputed)
        #expect(calcium.provenance == Provenance(edition: "ciqual-2020", detail: "BFZN"))
        #expect(cheese.composition[.vitaminC]?.kind == .trace)
        #expect(cheese.portions.map(\.grams) == [25.5])
        let dish = try food("ciqual:25001", database)
        #expect(dish.composition[.calcium] == nil)
        #expect(Set(try database.listings().map(\.name)) == ["Comté", "Gratin", "Milk"])
        #expect(try database.search("comte", limit: 5).map(\.food.name) == ["Comté"])
        #expect(try database.editions().map(\.key).contains("ciqual-2020"))
        if schema >= 2 {
            let imported = try #require(try database.imports().first)
            #expect(imported.date == "2026-01-02T03:04:05Z")
            #expect(imported.isForced)
            #expect(imported.counts.foods == 2)
            let attribute = try #require(try database.attributes(of: cheese.id).first)
            #expect(attribute.estimate == Estimate(low: 1.05, point: 1.1, high: 1.15))
        }
        if schema >= 4 {
            #expect(try database.otherNames(of: cheese.id).map(\.text) == ["Comté AOP"])
        }
    }

    @Test(arguments: 1...Schema.version)
    func `a changed database has the tables of a new one`(schema: Int) throws {
        func tables(_ path: String) throws -> [String] {
            try FoodDatabase(at: path).read { db in
                try String.fetchAll(
                    db,
                    sql: """
                        SELECT name || ': ' || ifnull(sql, '') FROM sqlite_schema
                        WHERE name NOT LIKE 'sqlite_%' ORDER BY name
                        """
                )
            }
        }
        try write(schema: schema)
        #expect(try tables(path) == tables(folder.file("new.db")))
    }

    @Test(arguments: 1..<Schema.version)
    func `a change that cannot be made leaves the old tables`(schema: Int) throws {
        // Given: a figure of a food that is not there, which no program wrote.
        try write(schema: schema)
        let queue = try DatabaseQueue(path: path)
        try queue.inDatabase { db in
            try db.execute(
                sql: """
                    PRAGMA foreign_keys = OFF;
                    INSERT INTO figure (food, nutrient, low, point, high, source)
                        VALUES (99, 'CA', 1, 1, 1, 1)
                    """
            )
        }
        try queue.close()
        let before = try bytes()

        // When
        let error = #expect(throws: StoreError.self) { try FoodDatabase(at: path) }

        // Then
        #expect(error?.description.contains("Nothing was changed") == true)
        #expect(try bytes() == before)
    }
}

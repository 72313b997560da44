import FoodModel
import FoodReaders
import Testing

@testable import Knowledge

@Suite struct OxalateTableTests {
    private static let citations = [
        "chai": Citation("Chai 2005", locator: "doi:1", confidence: .design)
    ]

    private static func table(_ rows: String) throws -> OxalateTable {
        let head = "of\tlevel\tlow\thigh\tcitation\tconfidence\tnote\n"
        return try OxalateTable(
            Array((head + rows).utf8),
            file: "levels.tsv",
            citations: citations
        )
    }

    private static func food(_ id: String, _ foodClass: String?) throws -> Food {
        Food(
            id: try #require(FoodID(id)),
            name: id,
            foodClass: foodClass.map { FoodClass.Key(rawValue: $0) },
            composition: Composition(),
            portions: [],
            edition: "usda-sr28"
        )
    }

    @Test func `a food's own row goes before its class's, and no row is not low`() throws {
        let table = try Self.table(
            "nut|almond\thigh\t42\t469\tchai\tV*\t\nndb:12131\tmedium\t\t\tchai\tM2\t\n"
        )
        let walnut = try #require(table.oxalate(of: Self.food("ndb:12155", "nut")))
        #expect(walnut.level == .high && walnut.amounts == 42...469)
        #expect(
            walnut.citation
                == Citation("Chai 2005", locator: "doi:1", confidence: .verifiedSecondary)
        )
        let macadamia = try #require(table.oxalate(of: Self.food("ndb:12131", "nut")))
        #expect(macadamia.level == .medium && macadamia.amounts == nil)
        #expect(try table.oxalate(of: Self.food("ndb:1", "okra")) == nil)
        #expect(try table.oxalate(of: Self.food("ndb:1", nil)) == nil)
    }

    @Test(arguments: [
        ("nut\tmuch\t\t\tchai\tV\t\n", "2:5: error: \"much\" is not one of low, medium, high"),
        ("nut\tlow\t2\t1\tchai\tV\t\n", "2:9: error: the range is not in the order low, high"),
        ("nut\tlow\t\t\tchay\tV\t\n", "2:11: error: no citation has the key \"chay\""),
        ("nut|nut\tlow\t\t\tchai\tV\t\n", "2:1: error: \"nut\" stands twice"),
    ])
    func `a row that cannot be is an error at its place`(_ rows: String, _ message: String) {
        let error = #expect(throws: InputError.self) { try Self.table(rows) }
        #expect(error?.description == "levels.tsv:" + message)
    }

    @Test func `what ships is of classes and foods that ship`() throws {
        let subjects = try OxalateTable.shipped().subjects
        let classes = try Knowledge.shipped().classes
        #expect(subjects.classes.count > 80)
        #expect(subjects.classes.filter { classes[$0] == nil } == [])
        let file = try ShippedFile.at("Foods/foods.tsv")
        let shipped = try ReferenceTable.read(file.bytes, file: file.path)
        let ids = Set(shipped.flatMap { [$0.id] + $0.otherIDs })
        #expect(subjects.foods.filter { !ids.contains($0) } == [])
    }

    @Test(arguments: [
        ("spinach", Oxalate.Level.high), ("rhubarb", .high), ("almond", .high), ("cocoa", .high),
        ("leaf-brassica", .low), ("milk-whole", .low), ("cheese-cheddar", .low),
    ])
    func `what is known for its oxalate, or for lacking it, is of that level`(
        _ foodClass: String,
        _ level: Oxalate.Level
    ) throws {
        let table = try OxalateTable.shipped()
        #expect(try table.oxalate(of: Self.food("ndb:0", foodClass))?.level == level)
    }

    @Test func `amounts lie on their level's side of the lines`() throws {
        let file = try ShippedFile.at("Oxalate/levels.tsv")
        _ = try ResolverTable(file.bytes, path: file.path).map { row in
            guard let high = try row.number("high") else { return }
            let level = try row.value("level", Oxalate.Level.self)
            // A class may stand on both sides of a line; its high end says where it is counted.
            let isUnder = level == .low && high < 10 || level == .medium && high <= 50
            let isKnownExactly = try row.number("low") == high
            if isKnownExactly { #expect(isUnder || level == .high && high > 50) }
        }
    }
}

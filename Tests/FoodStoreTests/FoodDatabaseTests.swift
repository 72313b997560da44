import TestSupport
import FoodModel
import Testing

@testable import FoodStore

@Suite struct FoodDatabaseTests {
    @Test(arguments: 1...10 as ClosedRange<UInt64>)
    func `every figure comes back as it went in, and missing stays missing`(seed: UInt64) throws {
        // Given
        var random = SplitMix64(seed: seed)
        let records = (0..<30).map { Foods.random($0, using: &random) }
        let database = try FoodDatabase()

        // When
        try database.replace(Foods.shipped, with: records)

        // Then
        #expect(try database.listings().map(\.id) == records.map(\.id))
        for record in records {
            let food = try #require(try database.food(record.id))
            #expect(food.composition == record.composition)
            #expect(food.portions == record.portions)
            #expect(food.name == record.name && food.edition == record.edition)
            #expect(food.foodClass == record.foodClass && food.otherIDs == record.otherIDs)
        }
    }

    @Test func `every nutrient and every kind has a place`() throws {
        let database = try FoodDatabase()
        for (index, kind) in FigureKind.allCases.enumerated() {
            var composition = Composition()
            for nutrient in Nutrient.allCases {
                let source = Provenance(edition: Foods.shipped.key, detail: "\(index)")
                composition[nutrient] = Figure(Estimate(1.25), kind, source)
            }
            var record = try Foods.food("fdc:\(index)", "Food \(index)")
            record.composition = composition
            try database.replace(Foods.shipped, with: [record])
            #expect(try database.food(record.id)?.composition == composition)
        }
    }

    @Test func `a food is found by its other ids`() throws {
        let database = try FoodDatabase()
        let ndb = FoodID(source: "ndb", code: "01001")
        let record = try Foods.food("fdc:173410", "Butter, salted", otherIDs: [ndb])
        try database.replace(Foods.shipped, with: [record])
        #expect(try database.food(ndb)?.id == record.id)
        #expect(try database.food(FoodID(source: "ndb", code: "1001")) == nil)
    }

    @Test func `a dish is told from a food`() throws {
        let database = try FoodDatabase()
        let records = [
            try Foods.food("fdc:1", "Milk"), try Foods.food("fndds:58106210", "Pizza"),
            try Foods.food(
                "fdc:2",
                "Lasagna",
                otherIDs: [FoodID(source: "fndds", code: "58130011")]
            ),
        ]
        try database.replace(Foods.shipped, with: records)
        #expect(try database.listings().map(\.isDish) == [false, true, true])
    }

    @Test func `statistics are a class's, or the whole table's`() throws {
        var milk = ClassStatistics()
        milk.distributions[.calcium] = Distribution(count: 12, p1: 90, median: 120, p99: 180)
        var all = ClassStatistics()
        all.distributions[.calcium] = Distribution(count: 900, p1: 0, median: 20, p99: 800)
        let key = FoodClass.Key(rawValue: "milk")
        let table = ShippedTable(editions: [], records: [], statistics: [key: milk, nil: all])
        let database = try FoodDatabase()
        try database.ship("1") { table }
        #expect(try database.statistics(of: key) == milk)
        #expect(try database.statistics(of: nil) == all)
        #expect(
            try database.statistics(of: FoodClass.Key(rawValue: "tofu")).distributions.isEmpty
        )
    }
}

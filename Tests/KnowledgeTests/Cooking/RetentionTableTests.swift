import FoodModel
import MealResolver
import Testing

@testable import Knowledge

@Suite struct RetentionTableTests {
    private static let tags = RetentionTable.nutrients.map(\.tag)
    private static let spinach = FoodClass.Key(rawValue: "spinach")

    /// A table whose rows have `cells` in the columns of calcium and potassium, and 100 elsewhere.
    private static func table(
        _ rows: [(String, String, ca: String, k: String)]
    ) throws
        -> RetentionTable
    {
        let head = (["method", "classes", "codes"] + tags).joined(separator: "\t") + "\n"
        let text = rows.map { method, classes, calcium, potassium in
            let cells = tags.map { $0 == "CA" ? calcium : $0 == "K" ? potassium : "100" }
            return ([method, classes, "1"] + cells).joined(separator: "\t") + "\n"
        }
        return try RetentionTable(Array((head + text.joined()).utf8), file: "retention.tsv")
    }

    @Test func `percents become shares, by class and method`() throws {
        let table = try Self.table([("boiled-drained", "spinach|kale", ca: "95", k: "85/87.5/90")])
        let shares = try #require(table.retention(of: Self.spinach, .boiledDrained)).shares
        #expect(abs(try #require(shares[.calcium]?.point) - 0.95) < 1e-12)
        let potassium = try #require(shares[.potassium])
        #expect(abs(potassium.low - 0.85) < 1e-12 && abs(potassium.high - 0.9) < 1e-12)
        #expect(table.retention(of: Self.spinach, .steamed) == nil)
        #expect(
            table.retentions(of: FoodClass.Key(rawValue: "kale")).map(\.method) == [.boiledDrained]
        )
    }

    @Test func `a nutrient without a factor is missing, not kept`() throws {
        let table = try Self.table([("baked", "spinach", ca: "", k: "100")])
        let shares = try #require(table.retention(of: Self.spinach, .baked)).shares
        #expect(shares[.calcium] == nil && shares[.vitaminK1] == nil && shares[.vitaminD] == nil)
    }

    @Test func `what cannot be is an error at its place`() {
        let unknown = #expect(throws: InputError.self) {
            try Self.table([("smoked", "spinach", ca: "95", k: "90")])
        }
        #expect(
            unknown?.description.hasPrefix("retention.tsv:2:1: error: \"smoked\" is not one of")
                == true
        )
        let twice = #expect(throws: InputError.self) {
            try Self.table([
                ("baked", "spinach", ca: "95", k: "90"), ("baked", "kale|spinach", ca: "1", k: "1"),
            ])
        }
        #expect(
            twice?.description
                == "retention.tsv:3:7: error: \"spinach\" has two rows of \"baked\""
        )
        let range = #expect(throws: InputError.self) {
            try Self.table([("baked", "spinach", ca: "95/90", k: "90")])
        }
        #expect(range?.description.contains("\"95/90\" is not a range") == true)
    }

    /// Read by hand in USDA's table: codes 3004 and 3005, 381, 651 and its like, 5004 to 5009.
    @Test(arguments: [
        ("spinach", CookingMethod.boiledDrained, Nutrient.potassium, 0.85, 0.90),
        ("spinach", .boiled, .potassium, 1, 1), ("pasta-dry", .boiledDrained, .potassium, 0.3, 0.3),
        ("beef", .stewedDrained, .magnesium, 0.65, 0.65),
        ("pulse-dry", .boiledDrained, .zinc, 0.85, 0.85),
        ("pulse-dry", .boiledDrained, .magnesium, 0.7, 0.8), ("wine", .stewed, .alcohol, 0.05, 0.4),
    ])
    func `what ships is what USDA prints`(
        _ foodClass: String,
        _ method: CookingMethod,
        _ nutrient: Nutrient,
        _ low: Double,
        _ high: Double
    ) throws {
        let key = FoodClass.Key(rawValue: foodClass)
        let retention = try #require(try RetentionTable.shipped().retention(of: key, method))
        let share = try #require(retention.shares[nutrient])
        #expect(abs(share.low - low) < 1e-9 && abs(share.high - high) < 1e-9, "\(share)")
    }

    @Test func `what ships is of classes that ship, and nothing grows by cooking`() throws {
        let table = try RetentionTable.shipped()
        let classes = try Knowledge.shipped().classes
        #expect(table.classes.count > 70)
        #expect(table.classes.filter { classes[$0] == nil } == [])
        for key in table.classes {
            for retention in table.retentions(of: key) {
                #expect(retention.shares.allSatisfy { $0.value.low > 0 && $0.value.high <= 1 })
            }
        }
    }
}

import FoodModel
import FoodReaders
import Testing

@testable import Knowledge

@Suite struct SuggestionTablesTests {
    private static let header =
        "food\tname\tamount\tunit\tgrams\tmost\tdays\tmeals\tcommonness\tgroup\texchange\tshop\tfactor\tcontains\tnote\n"
    private static let classes: Set<FoodClass.Key> = [FoodClass.Key(rawValue: "cheese")]

    @Test func `what ships is read, and every class is known`() throws {
        let classes = try Knowledge.classes()
        let tables = try SuggestionTables.shipped(classes: classes)
        #expect(tables.foods.count > 200)
        #expect(tables.avoided.contains { $0.name == "vegan" && $0.contents.contains(.dairy) })
        #expect(tables.avoided.contains { $0.name == "low-potassium" && $0.limit?.amount == 200 })
        let exchanges = Set(tables.foods.map(\.exchange))
        for (key, exchange) in tables.exchanges {
            #expect(exchanges.contains(exchange.name), "\(key.rawValue) has no mates")
        }
    }

    @Test(arguments: [
        ("fdc:1\tx\t1\tcup\t100\t1\t7\ttea\t3\tg\te\ts\t1\t\t", "\"tea\" is no meal"),
        ("fdc\tx\t1\tcup\t100\t1\t7\tlunch\t3\tg\te\ts\t1\t\t", "this is no id of a food"),
        ("fdc:1\tx\t1\tcup\t0\t1\t7\tlunch\t3\tg\te\ts\t1\t\t", "is not a number from 0.1"),
        ("fdc:1\tx\t1\tcup\t9\t1\t8\tlunch\t3\tg\te\ts\t1\t\t", "is not a number from 1.0 to 7.0"),
        ("fdc:1\tx\t1\tcup\t9\t1\t7\tlunch\t3\tg\te\ts\t1\tglue\t", "nothing that a diet forbids"),
    ])
    func `a fault has its place and what is wrong`(row: String, message: String) {
        let error = #expect(throws: InputError.self) {
            try SuggestedFood.read(Array((Self.header + row + "\n").utf8), path: "foods.tsv")
        }
        #expect(error?.message.contains(message) == true, "\(error?.message ?? "")")
        #expect(error?.location.line == 2)
    }

    @Test func `a diet may forbid contents, classes, oxalate and amounts`() throws {
        let text = """
            diet\tis\tforbids\tunknown\tlimit_tag\tlimit_per_portion
            odd\tfood\tdairy,cheese,oxalate:high\tforbid\tK\t200

            """
        let avoided = try #require(
            AvoidedFoods.read(Array(text.utf8), path: "diets.tsv", classes: Self.classes).first
        )
        #expect(avoided.contents == [.dairy] && avoided.classes == Self.classes)
        #expect(avoided.isOfOxalate && avoided.forbidsUnknown && !avoided.isDiet)
        #expect(avoided.limit?.nutrient == .potassium && avoided.limit?.amount == 200)
    }

    @Test(arguments: ["diet\tglue", "glue\tdairy"])
    func `what a diet is and forbids must be known`(fields: String) {
        let text =
            "diet\tis\tforbids\tunknown\tlimit_tag\tlimit_per_portion\nx\t\(fields)\tlabel\t\t\n"
        #expect(throws: InputError.self) {
            try AvoidedFoods.read(Array(text.utf8), path: "diets.tsv", classes: [])
        }
    }
}

import FoodModel
import Testing

@testable import FoodStore

@Suite struct FoodSearchTests {
    private let database: FoodDatabase

    init() throws {
        let names = [
            "Yogurt, plain, whole milk", "Yogurt, plain, skim milk", "Yogurt, vanilla, low fat",
            "Milk, whole, 3.25% milkfat", "Cheese, gruyère", "Blueberries, raw",
            "Eggs, whole, boiled",
        ]
        database = try FoodDatabase()
        try database.replace(
            Foods.shipped,
            with: names.enumerated().map { try Foods.food("fdc:\($0)", $1) }
        )
    }

    @Test(
        arguments: [
            ("plain whole milk yogurt", "Yogurt, plain, whole milk"),
            ("YOGURTS, vanilla", "Yogurt, vanilla, low fat"), ("gruyere", "Cheese, gruyère"),
            ("gruyère cheese", "Cheese, gruyère"), ("blueb", "Blueberries, raw"),
            ("boiled egg", "Eggs, whole, boiled"), ("fresh blueberries", "Blueberries, raw"),
            ("milk 3.25%", "Milk, whole, 3.25% milkfat"),
        ]
    )
    func `words that people use find the food`(words: String, name: String) throws {
        #expect(try database.search(words, limit: 3).first?.food.name == name)
    }

    @Test(
        arguments: [
            ("Cheese, gruyère", 1), ("cheese, gruyère", 1), ("Cheese", 0), ("gruyère cheese", 0),
            ("Milk, whole, 3.25% milkfat", 1), ("%", 0), ("", 0), ("\"", 0),
        ]
    )
    func `a food is called by the whole of its name`(name: String, count: Int) throws {
        #expect(try database.foods(called: name).count == count)
    }

    @Test(
        arguments: [
            "\"", "'", "*", "milk*", "milk OR", "NEAR(milk", "name:milk", "-milk", "^milk",
            "milk) --", "'; DROP TABLE food; --", "milk AND NOT", "{milk}", "\0milk", "a\u{301}",
        ]
    )
    func `signs of the search language mean nothing`(words: String) throws {
        _ = try database.search(words, limit: 5)
        #expect(try database.listings().count == 7)
    }

    @Test func `no words and no such words find nothing`() throws {
        #expect(try database.search("", limit: 5).isEmpty)
        #expect(try database.search(" %, ", limit: 5).isEmpty)
        #expect(try database.search("xyzzy", limit: 5).isEmpty)
    }

    @Test func `no more is found than asked for, best first`() throws {
        let matches = try database.search("milk", limit: 2)
        #expect(matches.count == 2)
        #expect(matches.map(\.rank) == matches.map(\.rank).sorted())
    }
}

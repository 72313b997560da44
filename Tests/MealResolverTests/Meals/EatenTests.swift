import FoodModel
import Testing

@testable import MealResolver

struct EatenTests {
    private func lines(_ text: String, _ context: FoodContext = .diary) throws -> [ResolvedLine] {
        var resolver = SmallKnowledge.resolver(context: context)
        return try resolver.resolve(
            Item(
                text: text,
                content: .line,
                location: SourceLocation(file: "day.meal", line: 3)
            )
        )
    }

    @Test func `a plate that has no row is the foods on it, each a guess`() throws {
        let plate = try lines("milk and cheese")
        #expect(plate.map(\.foodName) == ["Milk, whole", "Cheese, cheddar"])
        #expect(plate.map(\.isAmountAssumed) == [true, true])
        let milk = try #require(plate.first)
        #expect(milk.weightConfidence <= 0.4)
        #expect(milk.entry.grams.low < 55 && milk.entry.grams.high > 150)
        let two = try #require(try lines("2 milk and cheese").first)
        #expect(abs(two.entry.grams.point - 2 * milk.entry.grams.point) < 1e-9)
    }

    @Test func `a plate beside other food keeps its weights`() throws {
        let foods = try lines("milk and cheese with an egg")
        #expect(foods.map(\.foodName).count == 3)
        #expect(try #require(foods.first).entry.grams.point > 95)
    }

    @Test func `a recipe has no plates`() throws {
        let parts = try lines("milk and cheese", .recipe)
        #expect(!parts.contains { $0.path.contains("plate") })
    }

    @Test func `foods that commas part are all eaten`() throws {
        let foods = try lines("tea, milk, egg")
        #expect(
            foods.map(\.foodName) == [
                "Tea, black", "Milk, whole", "Egg, whole, cooked, hard-boiled",
            ]
        )
        #expect(foods.map(\.parsed.isCompanion) == [false, true, true])
    }

    @Test func `what is said of a food behind a comma is no food beside it`() throws {
        #expect(try lines("milk, whole").count == 1)
        #expect(try lines("egg, hard boiled").count == 1)
        #expect(try lines("tea, milk", .recipe).count == 1)
    }

    @Test func `two foods side by side have each its amount`() throws {
        let foods = try lines("egg 60 g milk 150 ml")
        #expect(foods.map(\.foodName) == ["Egg, whole, cooked, hard-boiled", "Milk, whole"])
        #expect(foods.first?.entry.grams.point == 60)
    }

    @Test func `where a food came from says nothing of it`() throws {
        let line = try #require(try lines("egg from the chippy").first)
        #expect(line.foodName == "Egg, whole, cooked, hard-boiled")
        #expect(line.parsed.comment == "from the chippy")
    }
}

import FoodModel
import Testing

@testable import MealResolver

/// What is weighed where a line says how much twice.
struct TwiceTests {
    @Test(arguments: [
        ("2 onions 230 g", 230.0), ("2 onions, 100 g", 200), ("2 onions (1 kg)", 1000),
        ("1 onion 40 g", 40), ("3 onions, 110 g each", 330), ("1 handful milk 20 g", 20),
        ("2 cups (200 g) milk", 200), ("2 slices (14 g) radicchio", 14),
    ])
    func `a stated weight is believed, of each where it is too little for all`(
        _ text: String,
        _ grams: Double
    ) throws {
        var resolver = SmallKnowledge.resolver()
        let item = Item(text: text, location: SourceLocation(file: "day.meal", line: 3))
        let told = try #require(try resolver.resolve(item).first).entry.grams
        #expect(abs(told.point - grams) < 0.1, "\(told)")
    }

    /// Which of both is meant is not known.
    @Test func `what may be the weight of all is in the range`() throws {
        var resolver = SmallKnowledge.resolver()
        let item = Item(
            text: "2 onions, 100 g",
            location: SourceLocation(file: "day.meal", line: 3)
        )
        let told = try #require(try resolver.resolve(item).first).entry.grams
        #expect(told == Estimate(low: 100, point: 200, high: 200))
    }
}

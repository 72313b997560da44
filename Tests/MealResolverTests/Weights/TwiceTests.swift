import FoodModel
import Testing

@testable import MealResolver

/// What is weighed where a line says how much twice.
struct TwiceTests {
    @Test(arguments: [
        ("2 onions 230 g", 230.0), ("2 onions, 100 g", 200), ("2 onions (1 kg)", 1000),
        ("1 onion 40 g", 40), ("3 onions, 110 g each", 330), ("1 handful milk 20 g", 20),
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
}

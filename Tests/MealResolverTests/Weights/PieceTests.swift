import FoodModel
import Testing

@testable import MealResolver

/// What one of a food weighs where a table weighs a cut of it, or one larger than shops have.
struct PieceTests {
    @Test(arguments: [
        ("1 large cauliflower", Estimate(low: 714, point: 840, high: 966)),
        ("1 radicchio", Estimate(low: 300, point: 513, high: 700)),
        ("2 slices radicchio", Estimate(low: 13.6, point: 16, high: 18.4)),
        ("2 pak choi", Estimate(low: 240, point: 460, high: 1000)),
        ("1 head pak choi", Estimate(low: 714, point: 840, high: 966)),
    ])
    func `a cut is no whole`(_ text: String, _ expected: Estimate) throws {
        var resolver = SmallKnowledge.resolver()
        let item = Item(text: text, location: SourceLocation(file: "day.meal", line: 3))
        let grams = try #require(try resolver.resolve(item).first).entry.grams
        #expect(abs(grams.low - expected.low) < 0.6)
        #expect(abs(grams.point - expected.point) < 0.6)
        #expect(abs(grams.high - expected.high) < 0.6)
    }

    @Test func `a head is taken where a table weighs florets too`() throws {
        var resolver = SmallKnowledge.resolver()
        let item = Item(text: "1 cauliflower", location: SourceLocation(file: "day.meal", line: 3))
        let grams = try #require(try resolver.resolve(item).first).entry.grams
        #expect(grams.low > 200 && grams.high > 800)
    }
}

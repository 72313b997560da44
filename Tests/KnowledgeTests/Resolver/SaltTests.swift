import FoodModel
import Knowledge
import Testing

@testable import MealResolver

/// What is told of salts, whose weight is not their element's.
@Suite struct SaltTests {
    @Test(arguments: [
        ("calcium carbonate 1250 mg", Nutrient.calcium, Estimate(low: 500, point: 500, high: 1250)),
        ("calcium carbonate 1250 mg (500 mg elemental)", .calcium, Estimate(500)),
        ("calcium (as carbonate) 600 mg", .calcium, Estimate(600)),
        ("magnesium oxide 400 mg", .magnesium, Estimate(low: 240, point: 400, high: 400)),
        ("magnesium (as glycinate) 200 mg", .magnesium, Estimate(200)),
        ("ferrous sulfate 325 mg", .iron, Estimate(low: 65, point: 81.25, high: 325)),
    ])
    func `a salt brings its element, from its part of the weight to all of it`(
        text: String,
        nutrient: Nutrient,
        amount: Estimate
    ) throws {
        let known = try Knowledge.resolver()
        let dose = SupplementDose(text, table: known.supplements, words: known.words)
        let told = try #require(dose.amounts[nutrient])
        #expect(dose.isPlain)
        #expect(abs(told.low - amount.low) < 1e-9 && abs(told.high - amount.high) < 1e-9)
        #expect(abs(told.point - amount.point) < 1e-9)
    }
}

import Testing

@testable import FoodModel

@Suite struct NutrientTests {
    @Test func `every nutrient has a tag of its own and is found by it`() {
        #expect(Set(Nutrient.allCases.map(\.tag)).count == Nutrient.allCases.count)
        for nutrient in Nutrient.allCases { #expect(Nutrient(tag: nutrient.tag) == nutrient) }
        #expect(Nutrient(tag: "VITK") == nil)
    }

    @Test func `tags stand for what they say, at both ends and where K could be confused`() {
        #expect(Nutrient(tag: "ENERC") == .energy)
        #expect(Nutrient(tag: "K") == .potassium)
        #expect(Nutrient(tag: "VITK1") == .vitaminK1)
        #expect(Nutrient(tag: "VITK2") == .vitaminK2)
        #expect(Nutrient(tag: "X_ADDSUG") == .addedSugars)
    }

    @Test func `a nutrient has room in a 64-bit mask`() { #expect(Nutrient.allCases.count <= 64) }

    struct Conversion: CustomTestStringConvertible, Sendable {
        let nutrient: Nutrient
        let value: Double
        let unit: NutrientUnit
        let expected: Double?
        var testDescription: String { "\(value) \(unit.rawValue) of \(nutrient.name)" }
    }

    static let conversions = [
        Conversion(nutrient: .calcium, value: 1.2, unit: .gram, expected: 1200),
        Conversion(nutrient: .calcium, value: 300, unit: .microgram, expected: 0.3),
        Conversion(nutrient: .vitaminD, value: 800, unit: .internationalUnit, expected: 20),
        Conversion(nutrient: .vitaminD, value: 0.02, unit: .milligram, expected: 20),
        Conversion(nutrient: .retinol, value: 1000, unit: .internationalUnit, expected: 300),
        Conversion(nutrient: .energy, value: 418.4, unit: .kilojoule, expected: 100),
        Conversion(nutrient: .docosahexaenoicAcid, value: 250, unit: .milligram, expected: 0.25),
        Conversion(nutrient: .calcium, value: 1, unit: .kilojoule, expected: nil),
        Conversion(nutrient: .energy, value: 1, unit: .gram, expected: nil),
        Conversion(nutrient: .vitaminE, value: 1, unit: .internationalUnit, expected: nil),
        Conversion(nutrient: .calcium, value: 1, unit: .internationalUnit, expected: nil),
    ]

    @Test(arguments: conversions)
    func `an amount converts to the nutrient's unit, or not at all`(_ c: Conversion) throws {
        let amount = c.nutrient.amount(c.value, c.unit)
        guard let expected = c.expected else { return #expect(amount == nil) }
        #expect(abs(try #require(amount) - expected) <= 1e-9 * expected)
    }

    @Test(arguments: [
        ("ug", NutrientUnit.microgram), ("µg", .microgram), ("μg", .microgram), ("MCG", .microgram),
        ("IU", .internationalUnit), ("kJ", .kilojoule), ("g", .gram),
    ])
    func `units are read in their usual spellings`(_ symbol: String, _ unit: NutrientUnit) {
        #expect(NutrientUnit(symbol: symbol) == unit)
        #expect(NutrientUnit(symbol: symbol + "x") == nil)
    }
}

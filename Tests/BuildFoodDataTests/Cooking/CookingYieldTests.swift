import FoodModel
import Testing

@testable import build_fooddata

@Suite struct CookingYieldTests {
    private static func food(
        _ name: String,
        water: Double,
        protein: Double,
        fat: Double
    ) -> FoodRecord {
        var composition = Composition()
        let amounts: [(Nutrient, Double)] = [(.water, water), (.protein, protein), (.fat, fat)]
        for (nutrient, amount) in amounts {
            composition[nutrient] = Figure(
                Estimate(amount),
                .measured,
                Provenance(edition: "usda-sr28")
            )
        }
        return FoodRecord(
            id: FoodID(source: "ndb", code: name),
            name: name,
            composition: composition,
            edition: "usda-sr28",
            location: SourceLocation(file: "foods")
        )
    }

    @Test func `what protein and solids say of the weight makes the range`() throws {
        let raw = Self.food("Veal, leg, raw", water: 75, protein: 20, fat: 3)
        let cooked = Self.food("Veal, leg, cooked, roasted", water: 65, protein: 28, fat: 4)
        let yields = CookingYield.all([raw, cooked])
        #expect(yields.map(\.method) == ["roasted"])
        let estimate = try #require(yields.first?.estimate)
        // 20 / 28 and 22 / 31
        #expect(estimate == Estimate(low: 0.71, point: 0.712, high: 0.714))
    }

    @Test func `dry food gains the weight of the water`() throws {
        let dry = Self.food("Rice, white, dry", water: 12, protein: 7, fat: 1)
        let cooked = Self.food("Rice, white, cooked", water: 68, protein: 2.5, fat: 0.3)
        #expect(CookingYield.all([dry, cooked]).map(\.estimate.point) == [2.77])
    }

    @Test(arguments: [
        ("Leeks, cooked, boiled, drained", 80.0, 4.0, "drained of its solids"),
        ("Leeks, cooked, steamed", 90, 2, "a fresh food that seems to gain weight"),
        (
            "Leeks, cooked, steamed", 70, 3.5,
            "protein and solids that differ by more than a quarter"
        ),
        ("Onions, cooked, steamed", 80, 4, "another food"),
    ])
    func `what tells nothing of the yield is left out`(
        _ name: String,
        _ water: Double,
        _ protein: Double,
        _ reason: String
    ) {
        let raw = Self.food("Leeks, raw", water: 83, protein: 3.4, fat: 0)
        let cooked = Self.food(name, water: water, protein: protein, fat: 0)
        #expect(CookingYield.all([raw, cooked]).isEmpty, "\(reason)")
    }

    @Test func `of two raw foods with one name neither is taken`() {
        let raw = Self.food("Pasta, dry", water: 10, protein: 13, fat: 1)
        let other = Self.food("Pasta, uncooked", water: 10, protein: 13, fat: 1)
        let cooked = Self.food("Pasta, cooked", water: 62, protein: 5.5, fat: 0.4)
        #expect(CookingYield.all([raw, other, cooked]).isEmpty)
    }
}

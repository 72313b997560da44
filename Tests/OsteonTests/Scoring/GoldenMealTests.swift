import Foundation
import Osteon
import Testing

/// The golden vectors of the score, end to end: JSON meals with inline foods to JSON scores.
@Suite struct GoldenMealTests {
    struct GoldenMeal: CustomTestStringConvertible, Sendable {
        let fixture: String
        let score: Double
        let core: Double
        var testDescription: String { fixture }
    }

    static let meals = [
        GoldenMeal(fixture: "m1.json", score: 93.299245, core: 98.836255),
        GoldenMeal(fixture: "m2.json", score: 54.301794, core: 61.051066),
        GoldenMeal(fixture: "m3.json", score: 69.924216, core: 88.914296),
        GoldenMeal(fixture: "day.json", score: 87.552930, core: 93.886848),
    ]

    @Test(arguments: meals)
    func `a golden meal scores as computed`(_ meal: GoldenMeal) throws {
        let day = try #require(list(try TestLibrary.json(ofFixture: meal.fixture)["days"]).first)
        try expect(day["score"], meal.score)
        try expect(day["core"], meal.core)
    }

    @Test func `the golden day knows what each meal brings and what it is at 2,000 kcal`() throws {
        let day = try #require(list(try TestLibrary.json(ofFixture: "day.json")["days"]).first)
        let meals = list(day["meals"])
        let brought = meals.compactMap { $0["pointsBrought"] as? Double }
        for (points, golden) in zip(brought, [42.046838, 15.346998, 22.613417]) {
            #expect(abs(points - golden) < 1e-6)
        }
        #expect(brought.count == 3)
        for (meal, golden) in zip(meals, [93.299245, 54.301794, 69.924216]) {
            try expect(meal["score"], golden)
        }
        try expect(day["atDayEnergy"], 93.708829)
        try expect(day["foodOnly"], 87.552930)
    }

    @Test func `the golden recipe scores per serving and by energy`() throws {
        let recipe = try #require(
            list(try TestLibrary.json(ofFixture: "recipe.json")["recipes"]).first
        )
        try expect(recipe["score"], 67.074828)
        try expect(recipe["core"], 87.417884)
        try expect(recipe["density"], 75.617769)
    }

    /// The score is exact: nothing of the meal is in doubt.
    private func expect(_ score: Any?, _ golden: Double) throws {
        let score = try #require(score as? [String: Any])
        for end in ["low", "point", "high", "likelyLow", "likelyHigh"] {
            let value = try #require(score[end] as? Double)
            #expect(abs(value - golden) < 1e-6, "\(end)")
        }
        #expect(score["incomplete"] as? Bool == false)
        #expect(score["coverage"] as? Double == 1)
    }

    private func list(_ value: Any?) -> [[String: Any]] { value as? [[String: Any]] ?? [] }
}

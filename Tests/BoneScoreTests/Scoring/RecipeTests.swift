import BoneScore
import FoodModel
import Testing

struct RecipeTests {
    private let golden = Golden.shared

    @Test(arguments: Golden.shared.expected.energyVariant)
    func `the score by energy does not depend on the yield`(_ row: Golden.EnergyVariantRow) throws {
        let recipe = golden.sittings("\(row.intake)/\(row.divideBy)")[0]
        let density = try golden.scorer().score(recipe: recipe, servings: nil).density
        #expect(isClose(density?.range.point, row.expect))
    }

    @Test(arguments: Golden.shared.expected.energyVariantParts.filter { $0.score == nil })
    func `the score by energy is made of scaled parts`(_ row: Golden.EnergyVariantParts) throws {
        let recipe = golden.sittings(row.intake)[0]
        let score = try #require(try golden.scorer().score(recipe: recipe, servings: nil).density)
        #expect(isClose(score.core.point, row.core))
        expectAdequacies(of: score, try #require(row.A))
        expectPenalties(of: score, try #require(row.penalties))
    }

    @Test func `a meal short of energy scores higher by energy than by share`() throws {
        let row = try #require(golden.expected.energyVariantParts.first { $0.score != nil })
        let score = try golden.scorer().score(sitting: golden.sittings("plain")[0], share: 1 / 3)
        #expect(isClose(score.range.point, row.score))
    }

    @Test func `a serving is a part of the whole`() throws {
        let recipe = golden.sittings("recipeTotal")[0]
        let row = try #require(golden.expected.scores.first { $0.intake == "recipeTotal/4" })
        let score = try golden.scorer().score(recipe: recipe, servings: Estimate(4))
        let serving = try #require(score.perServing)
        #expect(isClose(serving.range.point, row.expect.score))
        #expect(isClose(serving.core.point, row.expect.core))
        #expect(isClose(serving.totals[.protein]?.estimate.point, 24))
    }

    @Test func `how many a recipe feeds is one doubt, and none of its density`() throws {
        let recipe = golden.sittings("recipeTotal")[0]
        let servings = Estimate(low: 3, point: 4, high: 6)
        let scorer = try golden.scorer()
        let score = try scorer.score(recipe: recipe, servings: servings)
        let exact = try scorer.score(recipe: recipe, servings: Estimate(4))
        let serving = try #require(score.perServing)
        #expect(serving.doubts.map(\.cause) == [Cause(.portion, shared: "servings")])
        #expect(isClose(serving.range.point, exact.perServing?.range.point))
        for count in [3.0, 6] {
            let other = try scorer.score(recipe: recipe, servings: Estimate(count)).perServing
            let point = try #require(other?.range.point)
            #expect(serving.range.low - 1e-9 <= point && point <= serving.range.high + 1e-9)
            #expect(serving.range.likelyLow - 1e-9 <= point)
            #expect(point <= serving.range.likelyHigh + 1e-9)
        }
        #expect(score.density == exact.density)
    }

    @Test func `a recipe without a yield has no score by serving`() throws {
        let recipe = golden.sittings("recipeTotal")[0]
        #expect(try golden.scorer().score(recipe: recipe, servings: nil).perServing == nil)
    }

    @Test func `half of a portion weighs nothing in a score by energy`() throws {
        // All lines vary as one, so what is eaten by energy does not vary at all.
        let cause = Cause(.derived, shared: "one pot")
        var recipe = golden.sittings("plain")[0]
        for line in recipe.entries.indices {
            recipe.entries[line].supplies = recipe.entries[line].supplies.mapValues {
                let point = $0.estimate.point
                return Supply(
                    Estimate(low: point / 2, point: point, high: point * 2),
                    cause: cause
                )
            }
        }
        let score = try #require(try golden.scorer().score(recipe: recipe, servings: nil).density)
        #expect(score.doubts.allSatisfy { $0.down < 1e-9 && $0.up < 1e-9 })
        #expect(score.range.low < score.range.likelyLow)
    }
}

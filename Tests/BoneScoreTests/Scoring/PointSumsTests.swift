import FoodModel
import Testing

@testable import BoneScore

/// What is evaluated by what differs is what adding up everything gives.
struct PointSumsTests {
    @Test func `a doubt is worth the same by what it changes as by all lines`() throws {
        let scorer = try Golden.shared.scorer()
        var food = RandomFood(seed: 7)
        var changed = 0
        var gated = 0
        for round in 0..<120 {
            let sittings = food.sittings()
            let plate = try Plate(sittings, scorer.targets)
                .divided(
                    by: round.isMultiple(of: 2) ? Estimate(1) : Estimate(low: 2, point: 3, high: 5)
                )
            var measures = [Measure(share: 1, isDay: true), Measure(share: 0.3)]
            measures.append(Measure(share: 0.3, energy: 600))
            measures.append(Measure(share: 1, energy: 1800, isGatedAsEaten: true))
            for measure in measures {
                let evaluator = Evaluator(
                    rules: scorer.rules,
                    targets: scorer.targets,
                    measure: measure
                )
                var sums = PointSums(plate, evaluator)
                let point = evaluator.evaluate(
                    benefits: plate.point,
                    burdens: plate.point,
                    on: plate
                )
                #expect(abs(sums.base.score - point.score) < 1e-9, food.context)
                for variation in plate.variations {
                    for level in variation.levels {
                        var amounts = plate.point
                        plate.vary(variation, at: level, in: &amounts)
                        let whole = evaluator.evaluate(
                            benefits: amounts,
                            burdens: amounts,
                            on: plate
                        )
                        guard let part = sums.evaluation(of: variation, at: level) else {
                            gated += 1
                            continue
                        }
                        changed += 1
                        #expect(abs(part.score - whole.score) < 1e-9, food.context)
                        #expect(abs(part.core - whole.core) < 1e-9, food.context)
                        #expect(abs(part.greatestLoad - whole.greatestLoad) < 1e-9, food.context)
                    }
                }
            }
        }
        // Both ways were gone.
        #expect(changed > 1000)
        #expect(gated > 10)
    }

    @Test func `a brief score lacks doubts and limits of single foods alone`() throws {
        let scorer = try Golden.shared.scorer()
        var food = RandomFood(seed: 8)
        for _ in 0..<40 {
            let recipe = food.sittings()[0]
            let servings = Estimate(low: 2, point: 3, high: 5)
            let whole = try scorer.score(recipe: recipe, servings: servings)
            let brief = try scorer.score(recipe: recipe, servings: servings, isBrief: true)
            for (whole, brief) in [
                (whole.perServing, brief.perServing), (whole.density, brief.density),
            ] {
                #expect(whole?.range == brief?.range, food.context)
                #expect(whole?.core == brief?.core, food.context)
                #expect(whole?.components == brief?.components, food.context)
                #expect(whole?.totals == brief?.totals, food.context)
                #expect(brief?.doubts.isEmpty != false)
                #expect(
                    whole?.exceedances.filter(\.places.isEmpty) == brief?.exceedances,
                    food.context
                )
            }
        }
    }
}

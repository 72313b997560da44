import BoneScore
import FoodModel
import Testing

struct ExplanationTests {
    private static let rounds = 150

    /// What the lines, what is not known and the adjustment come to.
    private func sum(of explanation: Explanation) -> Double {
        explanation.known + explanation.unknown + explanation.adjustment
    }

    @Test func `contributions add up to the score`() throws {
        let scorer = try Golden.shared.scorer()
        var food = RandomFood(seed: 11)
        for _ in 0..<Self.rounds {
            let sittings = food.sittings()
            let day = try scorer.explain(day: sittings)
            let meal = try scorer.explain(sitting: sittings[0], share: 1 / 3)
            let served = try scorer.explain(
                recipe: sittings[0],
                servings: Estimate(low: 2, point: 3, high: 5)
            )
            let dense = try scorer.explain(recipe: sittings[0], servings: nil)
            for explanation in [day, meal, served, dense].compactMap({ $0 }) {
                #expect(abs(sum(of: explanation) - explanation.total) < 1e-9, food.context)
                for component in Component.allCases {
                    let points = explanation.lines.reduce(0) {
                        $0 + $1.points(component) + $1.unknownPoints(component)
                    }
                    let earned = explanation.score[component]
                    #expect(
                        abs(points - earned.weight * earned.adequacy.point) < 1e-9,
                        "\(component), \(food.context)"
                    )
                }
                if let point = explanation.score.range.point {
                    #expect(isClose(point, explanation.total), food.context)
                }
            }
        }
    }

    @Test func `without a line the score is that of the other lines`() throws {
        let scorer = try Golden.shared.scorer()
        var food = RandomFood(seed: 12)
        for _ in 0..<Self.rounds {
            let sittings = food.filling(food.sittings())
            for line in try scorer.explain(day: sittings).lines {
                var rest = sittings
                rest[line.place.sitting].entries.remove(at: line.place.line)
                let without = try scorer.score(day: rest).score.range.point
                #expect(isClose(line.scoreWithout, without), food.context)
            }
        }
    }

    @Test func `what is known exactly leaves nothing unknown`() throws {
        let scorer = try Golden.shared.scorer()
        var food = RandomFood(seed: 13)
        for _ in 0..<Self.rounds {
            let explanation = try scorer.explain(day: food.filling(food.sittings()))
            #expect(explanation.unknown == 0, food.context)
            #expect(explanation.widths.isEmpty && explanation.remedies.isEmpty, food.context)
        }
    }

    @Test func `the widths of the causes add up to the likely range`() throws {
        let scorer = try Golden.shared.scorer()
        var food = RandomFood(seed: 14)
        for _ in 0..<Self.rounds {
            let explanation = try scorer.explain(day: food.sittings())
            let range = explanation.score.range
            let width = range.likelyHigh - range.likelyLow
            #expect(
                abs(explanation.widths.reduce(0) { $0 + $1.width } - width) < 1e-9,
                food.context
            )
            let widths = explanation.widths.map(\.width)
            #expect(widths == widths.sorted(by: >), food.context)
            for remedy in explanation.remedies {
                #expect(remedy.gain >= -1e-9, food.context)
                #expect(range.likelyLow <= remedy.likelyLow + 1e-9, food.context)
                #expect(remedy.likelyHigh <= range.likelyHigh + 1e-9, food.context)
            }
        }
    }

    @Test func `settling one doubt alone leaves the range that was foretold`() throws {
        let golden = Golden.shared
        let scorer = try golden.scorer()
        var sitting = golden.sittings("M1")[0]
        sitting.entries[0].grams = Estimate(low: 60, point: 100, high: 150)
        sitting.entries[1].grams = Estimate(low: 90, point: 100, high: 110)
        let explanation = try scorer.explain(sitting: sitting, share: 1 / 3)
        let first = try #require(explanation.remedies.first { $0.places[0].line == 0 })
        #expect(first.action == .weigh)
        sitting.entries[0].grams = Estimate(100)
        let weighed = try scorer.score(sitting: sitting, share: 1 / 3).range
        #expect(isClose(first.likelyLow, weighed.likelyLow))
        #expect(isClose(first.likelyHigh, weighed.likelyHigh))
    }

    @Test func `a food above a limit earns nothing and still costs`() throws {
        let golden = Golden.shared
        let oil = golden.inputs.codLiverOil.intake(named: "oil")
        let explanation = try golden.scorer().explain(day: golden.sittings("plain, M2, M3") + [oil])
        let line = try #require(explanation.lines.last)
        #expect(line.isGated && line.points(.vitaminD) == 0 && line.points(.omega3) == 0)
        #expect(line.cost(.retinol) > 0 && line.knownPoints < 0)
        #expect(abs(sum(of: explanation) - explanation.total) < 1e-9)
    }
}

import BoneScore
import FoodModel
import Testing

struct PropertyTests {
    private static let rounds = 150
    private static let slack = 1e-9

    @Test func `ranges are in order and hold what is likely`() throws {
        let scorer = try Golden.shared.scorer()
        var food = RandomFood(seed: 1)
        for _ in 0..<Self.rounds {
            let sittings = food.sittings()
            let day = try scorer.score(day: sittings)
            let recipe = try scorer.score(
                recipe: sittings[0],
                servings: Estimate(low: 2, point: 3, high: 5)
            )
            let ranges = [
                day.score.range, day.score.core, day.foodOnly, day.atDayEnergy,
                recipe.perServing?.range, recipe.density?.range, recipe.density?.core,
            ]
            for range in ranges.compactMap({ $0 }) {
                #expect(0 <= range.low && range.low <= range.likelyLow, food.context)
                #expect(range.likelyLow <= range.likelyHigh, food.context)
                #expect(range.likelyHigh <= range.high && range.high <= 100, food.context)
                #expect((0...1).contains(range.coverage), food.context)
                guard let point = range.point else { continue }
                #expect(range.likelyLow <= point && point <= range.likelyHigh, food.context)
            }
        }
    }

    @Test func `filling what is not known lands inside the interval`() throws {
        let scorer = try Golden.shared.scorer()
        var food = RandomFood(seed: 2)
        for _ in 0..<Self.rounds {
            let sittings = food.sittings()
            let filled = food.filling(sittings)
            let (open, closed) = (try scorer.score(day: sittings), try scorer.score(day: filled))
            let openDensity = try scorer.score(recipe: sittings[0], servings: nil).density
            let closedDensity = try scorer.score(recipe: filled[0], servings: nil).density
            #expect(closed.score.range.coverage == 1, food.context)
            for (range, point) in [
                (open.score.range, closed.score.range.point),
                (open.score.core, closed.score.core.point),
                (open.atDayEnergy, closed.atDayEnergy?.point),
                (openDensity?.range, closedDensity?.range.point),
            ] {
                guard let range, let point else { continue }
                #expect(range.low - Self.slack <= point, food.context)
                #expect(point <= range.high + Self.slack, food.context)
            }
            for component in Component.allCases {
                let adequacy = open.score[component].adequacy
                let point = closed.score[component].adequacy.point
                #expect(adequacy.low - Self.slack <= point, food.context)
                #expect(point <= adequacy.high + Self.slack, food.context)
            }
        }
    }

    @Test func `another food lowers nothing but zinc`() throws {
        let scorer = try Golden.shared.scorer()
        var food = RandomFood(seed: 3)
        for _ in 0..<Self.rounds {
            let sittings = food.filling(food.sittings())
            var more = sittings
            var added = food.filling([Intake(entries: [food.entry(number: 99)])])[0].entries[0]
            added.supplies[.retinol] = nil
            more[0].entries.append(added)
            let before = try scorer.score(day: sittings).score
            let after = try scorer.score(day: more).score
            for component in Component.allCases where component != .zinc {
                #expect(
                    after[component].adequacy.point >= before[component].adequacy.point
                        - Self.slack,
                    food.context
                )
            }
            if added.supplies[.phytate] == nil {
                let zinc = (before[.zinc].adequacy.point, after[.zinc].adequacy.point)
                #expect(zinc.1 >= zinc.0 - Self.slack, food.context)
            }
        }
    }

    @Test func `the order of lines does not matter`() throws {
        let scorer = try Golden.shared.scorer()
        var food = RandomFood(seed: 4)
        for _ in 0..<Self.rounds {
            let sitting = food.sittings()[0]
            var shuffled = sitting
            shuffled.entries = food.shuffled(sitting.entries)
            let before = try scorer.score(sitting: sitting, share: 1 / 3)
            let after = try scorer.score(sitting: shuffled, share: 1 / 3)
            #expect(isClose(before.range.point, after.range.point), food.context)
            #expect(isClose(before.range.low, after.range.low), food.context)
            #expect(isClose(before.range.high, after.range.high), food.context)
            #expect(isClose(before.range.likelyLow, after.range.likelyLow), food.context)
            #expect(before.doubts.count == after.doubts.count, food.context)
        }
    }

    @Test func `scaling a recipe leaves its score by energy alone`() throws {
        let scorer = try Golden.shared.scorer()
        var food = RandomFood(seed: 5)
        for _ in 0..<Self.rounds {
            let recipe = food.filling(food.sittings())[0]
            var doubled = recipe
            for line in doubled.entries.indices {
                doubled.entries[line].supplies = recipe.entries[line].supplies.mapValues {
                    Supply($0.estimate * 2)
                }
            }
            let before = try scorer.score(recipe: recipe, servings: nil).density
            let after = try scorer.score(recipe: doubled, servings: nil).density
            guard let before else { continue }
            #expect(isClose(before.range.point, after?.range.point), food.context)
            #expect(isClose(before.core.point, after?.core.point), food.context)
        }
    }
}

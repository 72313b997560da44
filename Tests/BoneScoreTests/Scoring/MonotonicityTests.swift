import BoneScore
import FoodModel
import Testing

/// What more of something may and may not do.
struct MonotonicityTests {
    private static let slack = 1e-9

    @Test func `another food never lowers the calcium absorbed, in 20,000 additions`() throws {
        let scorer = try Golden.shared.scorer()
        var food = RandomFood(seed: 21)
        var additions = 0
        while additions < 20_000 {
            var sitting = food.filling(food.sittings())[0]
            var absorbed = try absorbed(from: sitting, scorer)
            // A plate grows food by food; each is another one, for the safety gate judges foods.
            for number in 0..<10 {
                var added = food.filling([Intake(entries: [food.entry(number: 0)])])[0].entries[0]
                added.name = "another \(number)"
                sitting.entries.append(added)
                let after = try self.absorbed(from: sitting, scorer)
                if after < absorbed - Self.slack {
                    Issue.record("\(absorbed) mg became \(after) mg; \(food.context)")
                }
                absorbed = after
                additions += 1
            }
        }
    }

    private func absorbed(from sitting: Intake, _ scorer: Scorer) throws -> Double {
        try scorer.score(sitting: sitting, share: 1)[.calcium].intake.point
    }

    @Test func `more of a nutrient raises its component up to the target, and no further`() throws {
        let scorer = try Golden.shared.scorer()
        let cases: [(Nutrient, Component, most: Double)] = [
            (.calcium, .calcium, 1900), (.protein, .protein, 200), (.vitaminD, .vitaminD, 90),
            (.magnesium, .magnesium, 800), (.potassium, .potassium, 8000), (.zinc, .zinc, 38),
            (.vitaminK2, .vitaminK2, 400), (.polyphenols, .polyphenols, 3000),
            (.docosahexaenoicAcid, .omega3, 3), (.alphaLinolenicAcid, .omega3, 5),
        ]
        for (nutrient, component, most) in cases {
            var last = (score: 0.0, adequacy: 0.0)
            for step in 0...200 {
                let amount = most * Double(step) / 200
                let entry = Entry(
                    name: "food",
                    polyphenolGroup: .fruit,
                    grams: Estimate(100),
                    supplies: [nutrient: Supply(Estimate(amount))]
                )
                let score = try scorer.score(day: [Intake(entries: [entry])]).score
                let point = try #require(score.range.point)
                let adequacy = score[component].adequacy.point
                #expect(adequacy >= last.adequacy - Self.slack && adequacy <= 1, "\(nutrient)")
                #expect(point >= last.score - Self.slack && point <= 100, "\(nutrient)")
                if last.adequacy == 1 { #expect(abs(point - last.score) < Self.slack) }
                last = (point, adequacy)
            }
        }
    }

    @Test func `no score is above 100, whatever is eaten`() throws {
        let scorer = try Golden.shared.scorer()
        var food = RandomFood(seed: 22)
        for _ in 0..<150 {
            let sittings = food.sittings() + food.sittings() + food.sittings() + food.sittings()
            let range = try scorer.score(day: sittings).score.range
            #expect(range.high <= 100 && range.low >= 0, food.context)
            if let point = range.point { #expect(range.low...range.high ~= point, food.context) }
        }
    }

    @Test func `a day of one meal is that meal held to a whole day`() throws {
        let scorer = try Golden.shared.scorer()
        var food = RandomFood(seed: 23)
        for _ in 0..<150 {
            var sitting = food.filling(food.sittings())[0]
            // Caffeine is charged on days only.
            for line in sitting.entries.indices { sitting.entries[line].supplies[.caffeine] = nil }
            let day = try scorer.score(day: [sitting]).score
            let meal = try scorer.score(sitting: sitting, share: 1)
            #expect(isClose(day.range.point, meal.range.point), food.context)
            #expect(isClose(day.core.point, meal.core.point), food.context)
        }
    }

    @Test func `the order of meals does not matter`() throws {
        let scorer = try Golden.shared.scorer()
        var food = RandomFood(seed: 24)
        for _ in 0..<150 {
            let sittings = food.sittings()
            let before = try scorer.score(day: sittings).score
            let after = try scorer.score(day: sittings.reversed()).score
            #expect(isClose(before.range.point, after.range.point), food.context)
            #expect(isClose(before.range.low, after.range.low), food.context)
            #expect(isClose(before.range.likelyHigh, after.range.likelyHigh), food.context)
        }
    }
}

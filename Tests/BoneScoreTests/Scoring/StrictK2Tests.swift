import BoneScore
import FoodModel
import Testing

/// Vitamin K2 with menaquinone-4 counted by a sixth.
struct StrictK2Tests {
    private static let rounds = 150
    private static let slack = 1e-9

    private func strict() throws -> Scorer {
        var woman = Golden.shared.woman
        woman.k2 = .strict
        return try Golden.shared.scorer(woman)
    }

    /// A day of one food with this vitamin K2, in micrograms.
    private func day(
        _ k2: Estimate,
        menaquinone4: Estimate? = nil,
        share: Estimate? = nil
    ) -> [Intake] {
        var supplies: NutrientTable<Supply> = [.vitaminK2: Supply(k2)]
        supplies[.menaquinone4] = menaquinone4.map { Supply($0) }
        let entry = Entry(
            name: "food",
            grams: Estimate(100),
            menaquinone4Share: share,
            supplies: supplies
        )
        return [Intake(entries: [entry])]
    }

    @Test func `strictness never raises a score, nor a component`() throws {
        let (plain, strict) = (try Golden.shared.scorer(), try strict())
        var food = RandomFood(seed: 31)
        for _ in 0..<Self.rounds {
            let sittings = food.sittings()
            let (a, b) = (
                try plain.score(day: sittings).score, try strict.score(day: sittings).score
            )
            #expect(b.range.low <= a.range.low + Self.slack, food.context)
            #expect(b.range.high <= a.range.high + Self.slack, food.context)
            if let a = a.range.point, let b = b.range.point {
                #expect(b <= a + Self.slack, food.context)
            }
            for component in Component.allCases where component != .vitaminK2 {
                #expect(a[component] == b[component], food.context)
            }
            #expect(b[.vitaminK2].adequacy.point <= a[.vitaminK2].adequacy.point, food.context)
            #expect(a.totals == b.totals, food.context)
        }
    }

    @Test func `settling what is not known lands inside the interval`() throws {
        let strict = try strict()
        var food = RandomFood(seed: 32)
        for _ in 0..<Self.rounds {
            let sittings = food.sittings()
            let open = try strict.score(day: sittings).score
            let closed = try strict.score(day: food.filling(sittings)).score
            let point = try #require(closed.range.point)
            #expect(closed.range.coverage == 1, food.context)
            #expect(open.range.low - Self.slack <= point, food.context)
            #expect(point <= open.range.high + Self.slack, food.context)
            #expect(open.range.low <= open.range.likelyLow, food.context)
            #expect(open.range.likelyHigh <= open.range.high, food.context)
            if let point = open.range.point {
                #expect(open.range.likelyLow <= point && point <= open.range.likelyHigh)
            }
        }
    }

    @Test func `contributions add up to the score`() throws {
        let strict = try strict()
        var food = RandomFood(seed: 33)
        for _ in 0..<Self.rounds {
            let sittings = food.sittings()
            for explanation in [
                try strict.explain(day: sittings),
                try strict.explain(sitting: sittings[0], share: 1 / 3),
                try #require(try strict.explain(recipe: sittings[0], servings: Estimate(3))),
            ] {
                let sum = explanation.known + explanation.unknown + explanation.adjustment
                #expect(abs(sum - explanation.total) < 1e-9, food.context)
            }
        }
    }

    struct Case: CustomTestStringConvertible {
        let testDescription: String
        var menaquinone4: Estimate?
        var share: Estimate?
        let counted: Estimate
    }

    static let cases = [
        Case(testDescription: "all is menaquinone-4", share: Estimate(1), counted: Estimate(10)),
        Case(testDescription: "none is", share: .zero, counted: Estimate(60)),
        Case(testDescription: "half is", menaquinone4: Estimate(30), counted: Estimate(35)),
        Case(
            testDescription: "more than all is",
            menaquinone4: Estimate(90),
            counted: Estimate(10)
        ),
        Case(
            testDescription: "a range is",
            menaquinone4: Estimate(low: 0, point: 12, high: 60),
            counted: Estimate(low: 10, point: 50, high: 60)
        ),
        Case(testDescription: "nobody knows", counted: Estimate(low: 10, point: 35, high: 60)),
    ]

    @Test(arguments: cases)
    func `of 60 µg as many count as menaquinone-4 leaves`(_ example: Case) throws {
        let sittings = day(
            Estimate(60),
            menaquinone4: example.menaquinone4,
            share: example.share
        )
        let score = try strict().score(day: sittings).score
        let intake = score[.vitaminK2].intake
        #expect(isClose(intake.low, example.counted.low))
        #expect(isClose(intake.point, example.counted.point))
        #expect(isClose(intake.high, example.counted.high))
        #expect(isClose(score[.vitaminK2].adequacy.point, example.counted.point / 100))
        #expect(score.totals[.vitaminK2]?.estimate == Estimate(60))
        #expect(
            try Golden.shared.scorer().score(day: sittings).score[.vitaminK2].intake.point == 60
        )
    }

    @Test func `what is not known of menaquinone-4 is a doubt of its own`() throws {
        let doubts = try strict().score(day: day(Estimate(60))).score.doubts
        #expect(doubts.count == 1)
        #expect(doubts.first?.nutrients == [.menaquinone4])
        #expect(doubts.first?.cause.kind == .missing)
        #expect(try Golden.shared.scorer().score(day: day(Estimate(60))).score.doubts.isEmpty)
    }

    @Test func `the ends follow from both ranges`() throws {
        let k2 = Estimate(low: 20, point: 40, high: 80)
        let sittings = day(k2, menaquinone4: Estimate(low: 5, point: 10, high: 30))
        let intake = try strict().score(day: sittings).score[.vitaminK2].intake
        // 20 of which all, 40 of which 10, 80 of which 5.
        #expect(isClose(intake.low, 20.0 / 6))
        #expect(isClose(intake.point, 40 - 10 * 5.0 / 6))
        #expect(isClose(intake.high, 80 - 5 * 5.0 / 6))
    }
}

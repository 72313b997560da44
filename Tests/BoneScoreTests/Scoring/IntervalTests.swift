import BoneScore
import FoodModel
import Testing

struct IntervalTests {
    private let golden = Golden.shared

    @Test(arguments: Golden.shared.expected.intervals)
    func `an interval follows from its causes`(_ row: Golden.IntervalRow) throws {
        var meal = row.base.intake(named: "base")
        for cause in row.causes {
            let shared = Cause(.missing, shared: cause.cause)
            meal.entries += GoldenIntake.entries(varying: cause.point, cause.levels, shared)
        }
        let score = try golden.scorer().score(sitting: meal, share: row.share.value)
        expect(score, row.expect)
        for cause in row.causes {
            let doubt = try #require(score.doubts.first { $0.cause.shared == cause.cause })
            let expected = try #require(row.expect.d[cause.cause])
            #expect(isClose(doubt.down, expected[0]), "\(cause.cause)")
            #expect(isClose(doubt.up, expected[1]), "\(cause.cause)")
        }
        #expect(score.doubts.count == row.causes.count)
    }

    @Test func `a salmon without vitamin D has the same interval line by line`() throws {
        let row = try #require(golden.expected.intervals.first { $0.id == "G11a" })
        let meal = Intake(
            entries: row.base.intake(named: "base").entries
                + [salmon, k2] + tofu(row.causes[1]) + quinoa(row.causes[2])
        )
        let score = try golden.scorer().score(sitting: meal, share: row.share.value)
        // Three lines stand for the tofu and three for the quinoa, so their doubts are apart.
        let bounds = score.range
        #expect(isClose(bounds.point, row.expect.point))
        #expect(isClose(bounds.low, row.expect.bounds[0]))
        #expect(isClose(bounds.high, row.expect.bounds[1]))
        #expect(isClose(bounds.coverage, row.expect.coverage))
        let expected = row.expect.d["vitamin D of the salmon, missing"]
        let first = try #require(score.doubts.first)
        #expect(first.cause == Cause(.missing))
        #expect(first.nutrients == [.vitaminD])
        #expect(first.places == [Place(sitting: 0, line: row.base.intake().entries.count)])
        #expect([first.down, first.up].elementsEqual(expected ?? [], by: isClose))
        #expect(Set(score.doubts.map(\.cause.kind)) == [.missing, .laboratories, .portion, .match])
    }

    @Test func `tea does not make a salmon's vitamin D known`() throws {
        let scorer = try golden.scorer()
        let tea = Entry(
            name: "tea",
            polyphenolGroup: .tea,
            grams: Estimate(1000),
            supplies: [.energy: Supply(Estimate(10)), .vitaminD: Supply(.zero)]
        )
        let alone = try scorer.score(sitting: Intake(entries: [salmon]), share: 1 / 3)
        let both = try scorer.score(sitting: Intake(entries: [salmon, tea]), share: 1 / 3)
        #expect(both[.vitaminD].coverage == alone[.vitaminD].coverage)
        #expect(both[.vitaminD].coverage < 1)
        #expect(both.totals[.vitaminD]?.silentGrams == 120)
    }

    @Test func `a shared cause moves its lines as one`() throws {
        let shared = Cause(.laboratories, shared: "hard cheese")
        func cheese(_ name: String, _ cause: Cause) -> Entry {
            let range = Estimate(low: 2, point: 5, high: 9)
            return Entry(
                name: name,
                grams: Estimate(30),
                supplies: [.vitaminK2: Supply(range, cause: cause)]
            )
        }
        func score(_ cause: Cause) throws -> Score {
            let entries = [cheese("gouda", cause), cheese("edam", cause)]
            return try golden.scorer().score(sitting: Intake(entries: entries), share: 1 / 3)
        }
        let together = try score(shared)
        let apart = try score(Cause(.laboratories))
        #expect(together.doubts.count == 1)
        #expect(together.doubts[0].places.count == 2)
        #expect(isClose(together.doubts[0].down, 2 * 6 * 3 / (100.0 / 3)))
        #expect(apart.doubts.count == 2)
        #expect(together.range.likelyLow < apart.range.likelyLow)
        #expect(together.range.low == apart.range.low)
    }

    @Test func `a calcium index varies apart from the calcium`() throws {
        let cause = Cause(.calciumIndex, shared: "plants")
        let kale = Entry(
            name: "kale",
            grams: Estimate(100),
            calciumIndex: Estimate(low: 0.96, point: 1.14, high: 1.24),
            calciumIndexCause: cause,
            supplies: [.calcium: Supply(Estimate(200))]
        )
        let score = try golden.scorer().score(sitting: Intake(entries: [kale]), share: 1 / 3)
        let absorption = CalciumAbsorption(golden.scoringRules.calcium)
        #expect(score.doubts.map(\.cause) == [cause])
        #expect(isClose(score[.calcium].intake.low, absorption.absorbed(fromLoad: 200 * 0.96)))
        #expect(isClose(score[.calcium].intake.high, absorption.absorbed(fromLoad: 200 * 1.24)))
        #expect(score.totals[.calcium]?.estimate == Estimate(200))
    }

    @Test func `a line that was not understood makes the score incomplete`() throws {
        var meal = golden.sittings("M1")[0]
        #expect(try !golden.scorer().score(sitting: meal, share: 1 / 3).isIncomplete)
        let unread = Entry(
            name: "brown stuff",
            grams: Estimate(low: 0, point: 50, high: 300),
            supplies: [.sodium: Supply(Estimate(low: 0, point: 20, high: 900))],
            isResolved: false
        )
        meal.entries.append(unread)
        #expect(try golden.scorer().score(sitting: meal, share: 1 / 3).isIncomplete)
    }

    private func expect(_ score: Score, _ expected: Golden.IntervalRow.Expected) {
        #expect(isClose(score.range.point, expected.point))
        #expect(isClose(score.range.likelyLow, expected.likely[0]))
        #expect(isClose(score.range.likelyHigh, expected.likely[1]))
        #expect(isClose(score.range.low, expected.bounds[0]))
        #expect(isClose(score.range.high, expected.bounds[1]))
        #expect(isClose(score.range.coverage, expected.coverage))
        #expect((score.wording == nil) == (expected.point == nil))
    }
}

extension IntervalTests {
    /// 120 g of a fish whose table says nothing of vitamin D.
    private var salmon: Entry {
        let figures = golden.inputs.classD
        let range = Estimate(low: figures.p1, point: figures.median, high: figures.p99)
        return Entry(
            name: "salmon",
            grams: Estimate(figures.grams),
            supplies: [
                .vitaminD: Supply(
                    range * (figures.grams / 100),
                    silentGrams: figures.grams,
                    cause: Cause(.missing)
                )
            ]
        )
    }

    private var k2: Entry {
        let cause = Cause(.laboratories, shared: "fish")
        let range = Estimate(low: 0, point: 0.6, high: 2.4)
        return Entry(
            name: "fish K2",
            grams: Estimate(120),
            supplies: [.vitaminK2: Supply(range, cause: cause)]
        )
    }

    /// A portion between 0.7 and 1.3 of the point.
    private func tofu(_ cause: Golden.IntervalRow.Cause) -> [Entry] {
        cause.point.intake(named: "tofu").entries.map { entry in
            var entry = entry
            entry.grams = Estimate(low: 70, point: 100, high: 130)
            return entry
        }
    }

    /// Quinoa that may have been couscous.
    private func quinoa(_ cause: Golden.IntervalRow.Cause) -> [Entry] {
        let couscous = cause.levels[0].intake(named: "couscous").entries
        return zip(cause.point.intake(named: "quinoa").entries, couscous).map { entry, other in
            var entry = entry
            entry.alternatives = [other]
            return entry
        }
    }
}

import BoneScore
import FoodModel
import Testing

struct SafetyTests {
    private let golden = Golden.shared

    private func day(_ added: Intake?) throws -> DayScore {
        try golden.scorer().score(
            day: golden.sittings("plain, M2, M3") + (added.map { [$0] } ?? [])
        )
    }

    @Test func `a spoon of cod-liver oil brings nothing but its retinol`() throws {
        let rows = golden.expected.safetyGate
        #expect(isClose(try day(nil).score.range.point, rows[0].score))

        let oil = golden.inputs.codLiverOil.intake(named: "oil")
        let whole = try day(oil).score
        #expect(isClose(whole.range.point, rows[1].score))
        #expect(isClose(whole.totals[.retinol]?.estimate.point, rows[1].dayRetinol))
        #expect(whole.wording?.band == rows[1].band)
        let flagged = whole.exceedances.filter(\.isExceeded)
        #expect(flagged.map(\.limit) == [.retinol, .retinol])
        #expect(flagged.map(\.places) == [[], [Place(sitting: 3, line: 0)]])

        let half = golden.inputs.codLiverOil.intake(named: "oil", scaledBy: 0.5)
        let halved = try day(half).score
        #expect(isClose(halved.range.point, rows[2].score))
        #expect(halved.exceedances.isEmpty)
        #expect(halved.wording?.band == "good")
    }

    @Test func `lines of one food are judged together, and of one sitting only`() throws {
        let half = golden.inputs.codLiverOil.intake(named: "oil", scaledBy: 0.5)
        let together = Intake(entries: half.entries + half.entries)
        #expect(isClose(try day(together).score.range.point, golden.expected.safetyGate[1].score))
        let apart = try golden.scorer().score(day: golden.sittings("plain, M2, M3") + [half, half])
        let notGated = golden.expected.safetyGate[1].notThis
        #expect(isClose(apart.score.range.point, notGated))
        #expect(apart.score.wording?.band == "")
    }

    @Test func `a food that straddles a limit is gated for the low bound only`() throws {
        func liver(_ retinol: Estimate) throws -> ScoreRange {
            let entry = Entry(
                name: "liver",
                grams: Estimate(60),
                supplies: [
                    .retinol: Supply(retinol, cause: Cause(.missing)),
                    .protein: Supply(Estimate(13)),
                ]
            )
            return try golden.scorer().score(day: [Intake(entries: [entry])]).score.range
        }
        let benefit = 18 * 13 / 78.0
        let straddling = try liver(Estimate(low: 1000, point: 2000, high: 5000))
        #expect(isClose(straddling.high, benefit))
        #expect(straddling.low == 0)
        #expect(isClose(straddling.point, benefit - 4 * 500 / 1500))
        let above = try liver(Estimate(low: 3001, point: 4000, high: 5000))
        #expect(above.high == 0)
    }

    @Test func `what only scaling to a day's energy brings above a limit is not gated`() throws {
        let entry = Entry(
            name: "yogurt",
            grams: Estimate(100),
            supplies: [
                .energy: Supply(Estimate(100)), .calcium: Supply(Estimate(200)),
                .protein: Supply(Estimate(10)),
            ]
        )
        let day = try golden.scorer().score(day: [Intake(entries: [entry])])
        // Twenty times as much: 4,000 mg of calcium that nobody ate.
        #expect(try #require(day.atDayEnergy?.point) > 30)
        #expect(day.score.exceedances.isEmpty)
    }

    @Test func `supplements are shown apart`() throws {
        let rows = golden.expected.supplements
        let scorer = try golden.scorer()
        let meals = golden.sittings("M1, M2, M3")
        func day(_ supplement: String, inSittingOf meal: Int? = nil) throws -> DayScore {
            let input = try #require(golden.inputs.supplements[supplement])
            let intake = input.intake(named: supplement, isSupplement: true)
            var day = meals
            if let meal {
                day[meal].entries += intake.entries
            } else {
                day.append(Intake(name: supplement, kind: .supplement, entries: intake.entries))
            }
            return try scorer.score(day: day)
        }
        #expect(isClose(try scorer.score(day: meals).foodOnly.point, rows[0].foodOnly))
        for (row, score) in [
            (rows[1], try day("D3")), (rows[2], try day("calcium", inSittingOf: 1)),
            (rows[3], try day("calcium")), (rows[4], try day("magnesium")),
        ] {
            #expect(isClose(score.score.range.point, row.withSupplements))
            #expect(isClose(score.foodOnly.point, rows[0].foodOnly))
            if let absorbed = row.absorbed {
                #expect(isClose(score.score[.calcium].intake.point, absorbed))
            }
            let flagged = score.score.exceedances.filter { !$0.places.isEmpty }.map(\.limit)
            #expect(flagged == (row.flagged == nil ? [] : [.supplementalMagnesium]))
        }
        #expect(try day("D3").sittings.last?.score == nil)
    }

    @Test(arguments: Condition.allCases)
    func `tablets of calcium and vitamin D earn nothing where the blood may have too much`(
        _ condition: Condition
    ) throws {
        var profile = golden.woman
        profile.conditions = [condition]
        let tablet = Entry(
            name: "tablet",
            grams: .zero,
            supplies: [
                .calcium: Supply(Estimate(500)), .vitaminD: Supply(Estimate(10)),
                .magnesium: Supply(Estimate(160)),
            ],
            isSupplement: true
        )
        let score = try golden.scorer(profile).score(day: [Intake(entries: [tablet])]).score
        let barring: Set<Condition> = [
            .hypercalcaemia, .sarcoidosis, .hyperparathyroidism, .boneMetastases,
        ]
        let isBarred = barring.contains(condition)
        #expect((score[.calcium].adequacy.point == 0) == isBarred)
        #expect((score[.vitaminD].adequacy.point == 0) == isBarred)
        #expect(score[.magnesium].adequacy.point > 0)
        // What was swallowed is told all the same.
        #expect(score.totals[.calcium]?.estimate.point == 500)
    }
}

import BoneScore
import FoodModel
import Testing

struct GoldenScoreTests {
    private let golden = Golden.shared

    @Test(arguments: Golden.shared.expected.scores)
    func `a sitting or a day scores as computed`(_ row: Golden.ScoreRow) throws {
        let sittings = golden.sittings(row.intake)
        let scorer = try golden.scorer()
        let score =
            row.day
            ? try scorer.score(day: sittings).score
            : try scorer.score(sitting: sittings[0], share: row.share.value)
        expectAdequacies(of: score, row.expect.A)
        expectPenalties(of: score, row.expect.penalties)
        let benefit = score.components.reduce(0) { $0 + $1.weight * $1.adequacy.point }
        #expect(isClose(benefit, row.expect.benefit))
        #expect(isClose(score[.calcium].intake.point, row.expect.absorbed))
        #expect(isClose(score.range.point, row.expect.score))
        #expect(isClose(score.core.point, row.expect.core))
        #expect(score.range.low == score.range.high)
        #expect(score.range.coverage == 1)
        #expect(score.doubts.isEmpty)
    }

    @Test func `a day without sittings is taken as three equal loads`() throws {
        let entries = golden.sittings("M1+M2+M3").flatMap(\.entries)
        let score = try golden.scorer().score(ungroupedDay: entries).score
        #expect(isClose(score[.calcium].intake.point, golden.expected.dayUngrouped.absorbed))
        #expect(isClose(score.range.point, golden.expected.dayUngrouped.score))
        #expect(score.remarks.contains(.sittingsAssumed))
    }

    @Test func `a sitting brings the points that the day loses without it`() throws {
        let sittings = golden.sittings("M1+M2+M3")
        let day = try golden.scorer().score(day: sittings)
        for (sitting, score) in zip(sittings, day.sittings) {
            #expect(isClose(score.pointsBrought, golden.expected.pointsBrought[sitting.name]))
        }
        #expect(day.sittings.count == 3)
    }

    @Test func `the energy guard scales every sitting by the same factor`() throws {
        let guarded = golden.expected.energyGuard
        let day = try golden.scorer().score(day: golden.sittings("M1+M2+M3"))
        #expect(isClose(day.score.totals[.energy]?.estimate.point, guarded.kcal))
        #expect(golden.rules.dayKcal == guarded.E)
        #expect(isClose(day.atDayEnergy?.point, guarded.score))
    }

    @Test func `a man is held to the men's column`() throws {
        let expected = golden.expected.man
        let score = try golden.scorer(golden.man).score(day: golden.sittings(expected.intake)).score
        expectAdequacies(of: score, expected.A)
        #expect(isClose(score.range.point, expected.score))
    }

    @Test(arguments: Golden.shared.expected.protein1_0.sorted { $0.key < $1.key })
    func `a lower protein target is met sooner`(_ row: (key: String, value: Double)) throws {
        var profile = golden.woman
        profile.proteinPerKilogram = 1
        let sittings = golden.sittings(row.key)
        let scorer = try golden.scorer(profile)
        let range =
            sittings.count > 1
            ? try scorer.score(day: sittings).score.range
            : try scorer.score(sitting: sittings[0], share: golden.rules.share.meal.value).range
        #expect(isClose(range.point, row.value))
    }

    @Test(arguments: Golden.shared.expected.polyphenols)
    func `no group of foods brings more than half of the polyphenols`(
        _ row: Golden.PolyphenolRow
    )
        throws
    {
        let entries = row.classes.map { group, amount in
            Entry(
                name: group,
                polyphenolGroup: PolyphenolGroup(rawValue: group) ?? .other,
                grams: .zero,
                supplies: [.polyphenols: Supply(Estimate(amount))]
            )
        }
        let score = try golden.scorer().score(day: [Intake(entries: entries)]).score
        #expect(isClose(score[.polyphenols].adequacy.point, row.expect))
    }

    @Test(arguments: Golden.shared.expected.penalties)
    func `an excess costs points up to the cap`(_ row: Golden.PenaltyRow) throws {
        let score = try score(row.intake, row.share, isDay: row.day)
        expectPenalties(of: score, row.expect)
        #expect(isClose(min(score.penalties.reduce(0) { $0 + $1.points.point }, 20), row.total))
    }

    @Test(arguments: Golden.shared.expected.edges)
    func `nothing scores nothing and never less`(_ row: Golden.EdgeRow) throws {
        let score = try score(row.intake, row.share, isDay: row.day)
        #expect(score.range.point == row.score)
        #expect(score.range.coverage == 1)
    }

    @Test func `the cap on penalties holds for the score`() throws {
        var meal = golden.inputs.M1.intake(named: "M1")
        meal.entries[0].supplies[.sodium] = Supply(Estimate(9000))
        meal.entries[0].supplies[.alcohol] = Supply(Estimate(40))
        meal.entries[0].supplies[.retinol] = Supply(Estimate(1000))
        let score = try golden.scorer().score(sitting: meal, share: 1 / 3)
        #expect(isClose(score.range.point, 93.299245 - 20))
    }

    private func score(
        _ intake: GoldenIntake,
        _ share: GoldenShare,
        isDay: Bool
    ) throws -> Score {
        let scorer = try golden.scorer()
        return isDay
            ? try scorer.score(day: [intake.intake()]).score
            : try scorer.score(sitting: intake.intake(), share: share.value)
    }
}

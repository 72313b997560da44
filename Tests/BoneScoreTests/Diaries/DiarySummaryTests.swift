import BoneScore
import FoodModel
import Testing

struct DiarySummaryTests {
    private let golden = Golden.shared

    private func day(_ date: String?, _ supplies: NutrientTable<Supply>) throws -> DiaryDay {
        let entry = Entry(name: "food", grams: Estimate(100), supplies: supplies)
        return DiaryDay(
            date: date.flatMap { CalendarDay(iso: $0) },
            score: try golden.scorer().score(day: [Intake(entries: [entry])]).score
        )
    }

    private func summary(_ days: [DiaryDay]) -> DiarySummary? {
        let citation = Citation("test", confidence: .design)
        let magnesium = ReferenceIntake(
            authority: .nasem,
            sex: .female,
            fromAge: 19,
            nutrient: .magnesium,
            kind: .recommendedDietaryAllowance,
            recommended: Cited(320, citation),
            average: Cited(265, citation),
            variation: Cited(0.1, citation)
        )
        let potassium = ReferenceIntake(
            authority: .nasem,
            sex: .female,
            fromAge: 19,
            nutrient: .potassium,
            kind: .adequateIntake,
            recommended: Cited(2600, citation),
            average: nil,
            variation: nil
        )
        return DiarySummary(
            days,
            references: [magnesium, potassium],
            person: golden.woman,
            rules: golden.scoringRules
        )
    }

    @Test func `fish once a week counts by the week`() throws {
        let days = try (1...7).map { number in
            let fish: NutrientTable<Supply> = [.vitaminD: Supply(Estimate(number == 3 ? 70 : 0))]
            return try day("2026-11-0\(number)", fish)
        }
        let week = try #require(self.summary(days))
        let vitaminD = try #require(week.means.first { $0.component == .vitaminD })
        #expect(vitaminD.isOfAWeek && isClose(vitaminD.intake.point, 10))
        #expect(isClose(vitaminD.adequacy, 0.5))
        // Each day on its own: one of seven meets the target.
        #expect(isClose(week.meanScore, 16.0 / 7))
        #expect(isClose(week.weekScore, 8))
        #expect(week.daysLogged == 7 && week.calendarDays == 7)
    }

    @Test func `averages are over logged days, and the calendar is told`() throws {
        let days = [
            try day("2026-11-01", [.magnesium: Supply(Estimate(320))]),
            try day("2026-11-10", [.magnesium: Supply(Estimate(160))]),
        ]
        let summary = try #require(self.summary(days))
        #expect(summary.daysLogged == 2 && summary.calendarDays == 10)
        let magnesium = try #require(summary.means.first { $0.component == .magnesium })
        #expect(isClose(magnesium.intake.point, 240) && !magnesium.isOfAWeek)
        #expect(isClose(summary.meanScore, 7.5))
        #expect(isClose(summary.deviation, 12.5.squareRoot()))
    }

    @Test func `a probability is told from three days on, where an average is known`() throws {
        let some: NutrientTable<Supply> = [
            .magnesium: Supply(Estimate(300)), .potassium: Supply(Estimate(2700)),
        ]
        let two = try #require(self.summary([day(nil, some), day(nil, some)]))
        #expect(two.adequacies.isEmpty && two.calendarDays == nil)
        let three = try #require(self.summary([day(nil, some), day(nil, some), day(nil, some)]))
        let magnesium = try #require(three.adequacies.first)
        #expect(abs(try #require(magnesium.probability).point - 0.906708) < 1e-6)
        let potassium = try #require(three.adequacies.last)
        #expect(potassium.probability == nil && potassium.intake.point > potassium.recommended)
    }

    @Test func `the score by the week is of the last seven days alone`() throws {
        let full: NutrientTable<Supply> = [.magnesium: Supply(Estimate(320))]
        let fish: NutrientTable<Supply> = [.vitaminD: Supply(Estimate(40))]
        let days = [
            try day("2026-11-01", full), try day("2026-11-20", fish), try day("2026-11-21", [:]),
        ]
        let summary = try #require(self.summary(days))
        // A mean of 20 µg over the last two days is all of the target.
        #expect(isClose(summary.weekScore, 16))
        #expect(summary.weekDaysLogged == 2 && isClose(summary.meanScore, 26.0 / 3))
    }

    @Test func `a week has seven days, and the eighth before is of another`() throws {
        let days = [
            try day("2026-11-01", [:]), try day("2026-11-02", [:]), try day("2026-11-08", [:]),
        ]
        #expect(try #require(summary(days)).weekDaysLogged == 2)
        let undated = try (0..<9).map { _ in try day(nil, [:]) }
        #expect(try #require(summary(undated)).weekDaysLogged == 7)
    }

    @Test func `one day is no diary`() throws {
        #expect(summary([try day(nil, [.magnesium: Supply(Estimate(300))])]) == nil)
    }
}

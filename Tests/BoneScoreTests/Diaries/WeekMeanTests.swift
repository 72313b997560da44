import BoneScore
import FoodModel
import Testing

struct WeekMeanTests {
    private let golden = Golden.shared

    private func day(_ date: String?, magnesium: Estimate) throws -> DiaryDay {
        let entry = Entry(
            name: "food",
            grams: Estimate(100),
            supplies: [.magnesium: Supply(magnesium)]
        )
        return DiaryDay(
            date: date.flatMap { CalendarDay(iso: $0) },
            score: try golden.scorer().score(day: [Intake(entries: [entry])]).score
        )
    }

    @Test func `days that were not logged are no days without food`() throws {
        let days = [
            try day("2026-11-01", magnesium: Estimate(320)),
            try day("2026-11-07", magnesium: Estimate(0)),
            try day("2026-11-08", magnesium: Estimate(160)),
        ]
        let points = try days.map { try #require($0.score.range.point) }
        let means = WeekMean.all(of: days)
        #expect(means.map(\.daysLogged) == [1, 2, 2])
        #expect(means[0].point == points[0])
        #expect(means[1].point == (points[0] + points[1]) / 2)
        // The first of November is more than six days away.
        #expect(means[2].point == (points[1] + points[2]) / 2)
    }

    @Test func `without dates days follow one another`() throws {
        let days = try (0..<9).map { try day(nil, magnesium: Estimate(Double(10 * $0))) }
        #expect(WeekMean.all(of: days).map(\.daysLogged) == [1, 2, 3, 4, 5, 6, 7, 7, 7])
    }

    @Test func `a day without a score leaves its weeks without one`() throws {
        let wide = Entry(
            name: "unknown",
            grams: Estimate(100),
            supplies: NutrientTable(NutrientSet(Nutrient.allCases)) { _ in
                Supply(Estimate(low: 0, point: 0, high: 5000), silentGrams: 100)
            }
        )
        let unknown = DiaryDay(
            date: CalendarDay(iso: "2026-11-02"),
            score: try golden.scorer().score(day: [Intake(entries: [wide])]).score
        )
        try #require(unknown.score.range.point == nil)
        let means = WeekMean.all(of: [try day("2026-11-01", magnesium: Estimate(320)), unknown])
        #expect(means[0].point != nil)
        #expect(means[1].point == nil)
        #expect(means[1].likelyLow <= means[1].likelyHigh)
    }
}

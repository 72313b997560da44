import FoodModel
import Testing

@Suite struct DiaryTests {
    private func day(_ date: String?, line: Int, _ meal: String) -> Day {
        let location = SourceLocation(file: "diary.meal", line: line)
        return Day(
            date: date.flatMap { CalendarDay(iso: $0) },
            meals: [Meal(name: meal, location: location)],
            location: location
        )
    }

    @Test func `a date that stands twice is one day, and is told`() {
        let diary = Diary(days: [
            day("2026-11-02", line: 1, "breakfast"), day("2026-11-03", line: 5, "lunch"),
            day("2026-11-02", line: 9, "dinner"),
        ]).withEachDateOnce
        #expect(diary.days.map(\.date?.description) == ["2026-11-02", "2026-11-03"])
        #expect(diary.days[0].meals.map(\.name) == ["breakfast", "dinner"])
        let told = "2026-11-02 stands more than once: its meals are taken as one day"
        #expect(diary.findings.map(\.description) == ["diary.meal:9: warning: \(told)"])
    }

    @Test func `days without a date stay apart`() {
        let diary = Diary(days: [day(nil, line: 1, "lunch"), day(nil, line: 3, "lunch")])
        #expect(diary.withEachDateOnce == diary)
    }
}

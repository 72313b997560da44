import Testing

@testable import FoodModel

@Suite struct CalendarTests {
    @Test(arguments: [
        ("2026-11-24", "Tue 24 Nov 2026"), ("2024-02-29", "Thu 29 Feb 2024"),
        ("2000-01-01", "Sat 1 Jan 2000"), ("1999-12-31", "Fri 31 Dec 1999"),
    ])
    func `a day knows its weekday`(_ iso: String, _ spelled: String) throws {
        let day = try #require(CalendarDay(iso: iso))
        #expect(day.spelledOut == spelled)
        #expect(day.description == iso)
    }

    @Test(arguments: [
        "2026-13-40", "2026-02-29", "1900-02-29", "2026-1-1", "24.11.2026", "", "0000-01-01",
    ])
    func `what is no day is refused`(_ text: String) { #expect(CalendarDay(iso: text) == nil) }

    @Test func `days and times have an order`() throws {
        let days = ["2026-11-24", "2025-12-31", "2026-02-01"].compactMap { CalendarDay(iso: $0) }
        #expect(days.sorted().map(\.description) == ["2025-12-31", "2026-02-01", "2026-11-24"])
        let early = try #require(ClockTime("7:05"))
        let late = try #require(ClockTime("19.30"))
        #expect(early < late && early.description == "07:05" && late.description == "19:30")
    }

    @Test(arguments: ["24:00", "7", "7:5", "7:60", "a:00", "7:00:00"])
    func `what is no time is refused`(_ text: String) { #expect(ClockTime(text) == nil) }

    @Test func `days apart are counted over months and leap years`() throws {
        func apart(_ a: String, _ b: String) throws -> Int {
            try #require(CalendarDay(iso: b)).ordinal - #require(CalendarDay(iso: a)).ordinal
        }
        #expect(try apart("2026-11-24", "2026-11-24") == 0)
        #expect(try apart("2026-11-30", "2026-12-01") == 1)
        #expect(try apart("2024-02-28", "2024-03-01") == 2)
        #expect(try apart("2026-02-28", "2026-03-01") == 1)
        #expect(try apart("2025-12-31", "2026-01-01") == 1)
        #expect(try apart("1999-12-31", "2100-01-01") == 36526)
    }

    @Test func `before each day is another, over months and leap years`() throws {
        var day = try #require(CalendarDay(iso: "2028-03-02"))
        for _ in 0..<1600 {
            let before = try #require(day.before)
            #expect(before.ordinal == day.ordinal - 1 && before < day)
            day = before
        }
        #expect(CalendarDay(iso: "0001-01-01")?.before == nil)
    }
}

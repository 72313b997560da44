import BoneScore
import FoodModel
import MealResolver

/// What the page for an appointment is about: the logged days of the last seven, or a meal where a file
/// has no whole day.
struct LoggedDays {
    struct Day {
        /// "Tue 24 Nov"; "day 2" where it has no date.
        let name: String
        let date: CalendarDay?
        let report: DayReport
        /// Nil where no score is shown.
        let explanation: Explanation?

        /// The lines that were not understood: nobody knows what they bring.
        var unread: [ResolvedLine] {
            report.meals.flatMap(\.resolved.lines).filter { $0.unresolved != nil }
        }

        /// What all of it brings of `nutrient`: one that no line holds is in none of the foods.
        func amount(of nutrient: Nutrient) -> Estimate {
            report.headline.totals[nutrient]?.estimate ?? .zero
        }
    }

    /// At least one, in the order of their dates; in that of the file where one has none.
    let days: [Day]
    /// Of the seven, those that nobody logged; empty where a day has no date.
    let missing: [CalendarDay]
    /// Logged days before the seven.
    let earlier: Int
    /// Whether they are whole days; else there is one, a meal.
    let areWhole: Bool
    /// Meals of the file that belong to no whole day, and are in no figure.
    let mealsBeside: Int

    /// Nil where nothing was eaten.
    init?(_ explained: ExplainReport) {
        // Days stand before recipes in both.
        let all = zip(explained.report.days, explained.subjects).map { ($0, $1.explanation) }
        let whole = all.filter { $0.0.scope == .day }
        guard let first = all.first else { return nil }
        areWhole = !whole.isEmpty
        mealsBeside = all.count - (whole.isEmpty ? 1 : whole.count)
        let some = whole.isEmpty ? [first] : whole
        let dates = some.compactMap(\.0.date)
        guard areWhole, dates.count == some.count, let last = dates.max() else {
            days = some.suffix(Self.week).enumerated().map { index, day in
                let number = max(0, some.count - Self.week) + index + 1
                let name = day.0.date?.short ?? (whole.isEmpty ? "the meal" : "day \(number)")
                return Day(name: name, date: day.0.date, report: day.0, explanation: day.1)
            }
            missing = []
            earlier = max(0, some.count - Self.week)
            return
        }
        let window = last.withDaysBefore(Self.week - 1)
        days = window.flatMap { date in
            some.filter { $0.0.date == date }.map {
                Day(name: date.short, date: date, report: $0.0, explanation: $0.1)
            }
        }
        missing = window.filter { !dates.contains($0) }
        earlier = some.count - days.count
    }

    /// The days with lines that were not understood.
    var incomplete: [Day] { days.filter { !$0.unread.isEmpty } }

    /// Whether the targets of the score do not hold for the person.
    var isScoreWithheld: Bool { days.contains { $0.report.cautions.withholdScore } }

    private static let week = 7
}

extension CalendarDay {
    /// The day with the `count` days before it, the first first.
    fileprivate func withDaysBefore(_ count: Int) -> [CalendarDay] {
        var days = [self]
        while days.count <= count, let day = days[0].before { days.insert(day, at: 0) }
        return days
    }
}

import BoneScore
import FoodModel
import MealResolver

/// The logged days held against one upper limit.
struct LimitCheck {
    /// From harmless to worst.
    enum Verdict: Int, CaseIterable, Comparable {
        case under
        /// A line was not understood, and nobody knows what it holds.
        case notKnown
        /// The best guess is under it, the range reaches above.
        case maybe
        /// The best guess is above it, the range reaches below.
        case likely
        case over

        static func < (a: Verdict, b: Verdict) -> Bool { a.rawValue < b.rawValue }

        var words: String {
            switch self {
            case .under: "under"
            case .notKnown: "not known"
            case .maybe: "may be over"
            case .likely: "likely over"
            case .over: "over"
            }
        }
    }

    let limit: UpperLimit
    let allowed: Cited<Double>
    /// The day with the highest best guess.
    let highest: Estimate
    private let days: [(name: String, verdict: Verdict)]

    /// One for each limit that holds for the person; a clinician's too where there is one.
    static func all(of days: LoggedDays, _ report: ScoreReport) -> [LimitCheck] {
        UpperLimit.allCases.compactMap { limit in
            report.rules.upperLimits.limit(limit, age: report.profile.age).map {
                LimitCheck(limit, $0, days)
            }
        }
    }

    private init(_ limit: UpperLimit, _ allowed: Cited<Double>, _ logged: LoggedDays) {
        self.limit = limit
        self.allowed = allowed
        let amounts = logged.days.map { day in
            limit == .supplementalMagnesium
                ? day.report.meals.flatMap(\.resolved.intake.entries).filter(\.isSupplement)
                    .reduce(Estimate.zero) { $0 + $1.weighed(.magnesium) }
                : day.amount(of: limit.nutrient)
        }
        highest = amounts.dropFirst().reduce(amounts[0]) { $1.point > $0.point ? $1 : $0 }
        days = zip(logged.days, amounts).map { day, amount in
            (day.name, Self.verdict(on: amount, allowed.value, isWhole: day.unread.isEmpty))
        }
    }

    private static func verdict(on amount: Estimate, _ allowed: Double, isWhole: Bool) -> Verdict {
        if amount.low > allowed { return .over }
        if amount.point > allowed { return .likely }
        if !isWhole { return .notKnown }
        return amount.high > allowed ? .maybe : .under
    }

    /// What is said of the worst day.
    var worst: Verdict { days.map(\.verdict).max() ?? .notKnown }

    /// "over on Tue 24 Nov; may be over on 2 days; under on 4 days".
    var sentence: String {
        Verdict.allCases.reversed().compactMap { verdict in
            let some = days.filter { $0.verdict == verdict }
            guard !some.isEmpty else { return nil }
            if some.count == days.count, some.count > 1 {
                return "\(verdict.words) on all \(days.count) days"
            }
            guard days.count > 1 else { return verdict.words }
            let isNamed = verdict > .notKnown && some.count < 3
            let when =
                isNamed
                ? some.map(\.name).joined(separator: ", ")
                : RangeText.count(Double(some.count), of: "day")
            return "\(verdict.words) on \(when)"
        }.joined(separator: "; ")
    }

    var name: String {
        switch limit {
        case .supplementalMagnesium: "magnesium of supplements"
        case .retinol: "retinol (preformed vitamin A)"
        case .vitaminD, .calcium, .zinc, .phosphorus, .protein, .potassium: limit.nutrient.name
        }
    }
}

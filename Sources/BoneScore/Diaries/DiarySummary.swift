public import FoodModel

/// What several logged days say together: averages, and the week's view of what is eaten now and
/// then.
///
/// A day that was not logged is not a day without food: every average is over logged days.
public struct DiarySummary: Sendable {
    /// The mean of one component over the days.
    public struct Mean: Equatable, Sendable {
        public let component: Component
        /// A day, in the unit of the component's intake.
        public let intake: Estimate
        public let unit: NutrientUnit
        public let target: Double
        /// Whether it is the mean of the last seven days: eaten now and then.
        public let isOfAWeek: Bool

        /// What of the target the mean meets, 0 to 1.
        public var adequacy: Double { min(1, intake.point / target) }
    }

    /// Whether a nutrient's habitual intake is enough.
    public struct Adequacy: Equatable, Sendable {
        public let reference: ReferenceIntake
        /// The mean of a day, in the nutrient's own unit.
        public let intake: Estimate
        /// What is recommended to the person, in the same unit.
        public let recommended: Double
        /// 0 to 1, at the ends and the point of the mean; nil where no average requirement is known.
        public let probability: Estimate?
    }

    public let daysLogged: Int
    /// From the first to the last dated day; nil where a day has no date.
    public let calendarDays: Int?
    public let first: CalendarDay?
    public let last: CalendarDay?
    /// Of the days that have a score.
    public let meanScore: Double?
    /// The standard deviation between days; nil below two.
    public let deviation: Double?
    /// The mean score of the last seven days alone, with their vitamin D, K2 and omega-3 taken by the
    /// mean of the same days; nil where one of them has no score.
    public let weekScore: Double?
    /// How many of the last seven days were logged.
    public let weekDaysLogged: Int
    /// In the order of ``Component``; what is not scored is left out.
    public let means: [Mean]
    /// From three logged days on: fewer say nothing of a habit.
    ///
    /// Only of nutrients whose missing figures have a range: a sum over what is known would pass for
    /// what was eaten.
    public let adequacies: [Adequacy]

    /// The days that a habit takes to show; a design choice of Osteon's after the dossier's rule.
    public static let fewestForHabit = 3

    /// The summary of `days`; nil below two.
    ///
    /// - Parameters:
    ///   - days: In the order of the diary.
    ///   - references: What is recommended to `person`.
    ///   - person: Whose diary it is.
    ///   - rules: What the days were scored by.
    public init?(
        _ days: [DiaryDay],
        references: [ReferenceIntake],
        person: Profile,
        rules: ScoringRules
    ) {
        guard days.count > 1 else { return nil }
        daysLogged = days.count
        let dates = days.compactMap(\.date)
        first = dates.min()
        last = dates.max()
        if dates.count == days.count, let first, let last {
            calendarDays = last.ordinal - first.ordinal + 1
        } else {
            calendarDays = nil
        }
        let scores = days.compactMap(\.score.range.point)
        let mean = scores.isEmpty ? nil : scores.reduce(0, +) / Double(scores.count)
        meanScore = mean
        if let mean, scores.count > 1 {
            let squares = scores.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
            deviation = (squares / Double(scores.count - 1)).squareRoot()
        } else {
            deviation = nil
        }
        let week = Self.week(of: days)
        weekDaysLogged = week.count
        means = Component.allCases.filter { days[0].score[$0].weight > 0 }.map { component in
            let isOfAWeek = component.isEpisodic
            let counted = isOfAWeek ? week : days
            let score = counted[0].score[component]
            return Mean(
                component: component,
                intake: Self.mean(counted.map { $0.score[component].intake }),
                unit: score.unit,
                target: score.target,
                isOfAWeek: isOfAWeek
            )
        }
        let weekScores = week.compactMap(\.score.range.point)
        if weekScores.count == week.count {
            let mean = weekScores.reduce(0, +) / Double(week.count)
            weekScore = min(100, max(0, mean + Self.gain(means, week, rules)))
        } else {
            weekScore = nil
        }
        adequacies =
            days.count < Self.fewestForHabit
            ? []
            : references.filter { IndexInputs.filled.contains($0.nutrient) }
                .map { Self.adequacy($0, days, person) }
    }

    /// The days of the last seven of the calendar, or the last seven where one has no date.
    private static func week(of days: [DiaryDay]) -> [DiaryDay] {
        let dates = days.compactMap(\.date)
        guard dates.count == days.count, let last = dates.max() else {
            return Array(days.suffix(7))
        }
        return days.filter { day in day.date.map { $0.ordinal > last.ordinal - 7 } == true }
    }

    /// The points that the means of a week's `days` bring over the days' own adequacies.
    private static func gain(
        _ means: [Mean],
        _ days: [DiaryDay],
        _ rules: ScoringRules
    ) -> Double {
        means.filter(\.isOfAWeek).reduce(0) { gain, mean in
            let own = days.map { min(1, $0.score[mean.component].intake.point / mean.target) }
            let daily = own.reduce(0, +) / Double(own.count)
            // Of omega-3, ALA keeps what the days have: its part is not in the intake.
            let part = mean.component == .omega3 ? rules.longChainPart.value : 1
            let weight = days[0].score[mean.component].weight
            return gain + weight * part * (mean.adequacy - daily)
        }
    }

    private static func mean(_ estimates: [Estimate]) -> Estimate {
        estimates.reduce(.zero, +) * (1 / Double(estimates.count))
    }

    private static func adequacy(
        _ reference: ReferenceIntake,
        _ days: [DiaryDay],
        _ person: Profile
    ) -> Adequacy {
        let intake = mean(days.map { $0.score.totals[reference.nutrient]?.estimate ?? .zero })
        func probability(_ intake: Double) -> Double? {
            reference.probability(ofHabitual: intake, for: person)
        }
        var range: Estimate?
        if let low = probability(intake.low), let point = probability(intake.point),
            let high = probability(intake.high)
        {
            range = Estimate(around: point, low, high)
        }
        return Adequacy(
            reference: reference,
            intake: intake,
            recommended: reference.recommended(for: person),
            probability: range
        )
    }
}

extension Component {
    /// Whether it is eaten now and then, so that a week says more than a day.
    public var isEpisodic: Bool {
        switch self {
        case .vitaminD, .vitaminK2, .omega3: true
        case .calcium, .protein, .magnesium, .potassium, .zinc, .polyphenols: false
        }
    }
}

import BoneScore
import FoodModel
import MealPlanner

/// What is changed on each day of a week so that its gaps close.
public struct GapPlan: Sendable {
    /// One day of the week.
    struct Day: Sendable {
        /// The date of the written day that it is like; nil where it has none.
        let date: CalendarDay?
        let report: SuggestReport

        /// In the order in which they are told; empty where nothing is changed.
        var steps: [SuggestStep] {
            guard case .plan(let steps, _) = report.outcome else { return [] }
            return steps
        }

        /// The score with the changes, or as it is.
        var after: Score {
            guard case .plan(_, let after) = report.outcome else { return report.before }
            return after
        }
    }

    /// What came of the week.
    enum Outcome {
        /// The targets of the score do not hold for the person.
        case withheld
        /// Something is changed on a day.
        case plan
        /// No part of any day's score lacks half a point, what must not be raised left out.
        case complete
        /// The time ended on a day before anything was found that helps.
        case outOfTime
        /// Constraints bar every change that helps.
        case conflict(ConflictWords)
        /// No change would help, whatever was given up.
        case nothing
    }

    let days: [Day]
    /// Groups of foods that the changes bring something of.
    let groups: [String]
    /// On how many days there is fish, what the diary has of it counted.
    let fishDays: Int
    /// Whether the list has what the days themselves eat, too.
    let listsMeals: Bool

    /// Whether anything is changed.
    public var hasChanges: Bool { days.contains { !$0.steps.isEmpty } }

    var outcome: Outcome {
        let outcomes = days.map(\.report.outcome)
        if outcomes.contains(where: { if case .withheld = $0 { true } else { false } }) {
            return .withheld
        }
        if hasChanges { return .plan }
        if isComplete { return .complete }
        if outcomes.contains(where: { if case .outOfTime = $0 { true } else { false } }) {
            return .outOfTime
        }
        guard let report = days.first?.report, case .conflict(let conflict) = report.outcome else {
            return .nothing
        }
        return .conflict(ConflictWords(conflict: conflict, report: report))
    }

    /// Whether the targets of the score do not hold for the person.
    var isWithheld: Bool { if case .withheld = outcome { true } else { false } }

    private var isComplete: Bool {
        days.allSatisfy { day in
            !day.report.before.components.contains {
                $0.gap.point >= SuggestPlanning.leastGain
                    && !day.report.cautions.withheldGaps.contains($0.component)
            }
        }
    }

    /// The week's points as it is and with the changes, with what is eaten now and then by its mean; nil
    /// where too little is known.
    var points: (before: Double, after: Double)? {
        guard let before = points(of: days.map(\.report.before)),
            let after = points(of: days.map(\.after))
        else { return nil }
        return (before, after)
    }

    private func points(of scores: [Score]) -> Double? {
        guard scores.count > 1, let report = days.first?.report.report else {
            return scores.first?.range.point
        }
        return DiarySummary(
            scores.map { DiaryDay(date: nil, score: $0) },
            references: [],
            person: report.profile,
            rules: report.rules
        )?.weekScore
    }
}

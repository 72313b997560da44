import BoneScore
import FoodModel
import MealPlanner
import MealResolver

/// What is suggested for a day or several, and how sure it is that nothing better was missed.
public struct SuggestReport: Sendable {
    /// What came of it.
    enum Outcome: Sendable {
        /// The targets of the score do not hold for the person.
        case withheld
        /// A plan, with its steps and the score after them.
        case plan(steps: [SuggestStep], after: Score)
        /// Constraints bar every change that helps.
        case conflict(ConflictFinder.Conflict)
        /// No change would help, whatever was given up.
        case nothing
        /// The time ended before anything was found that helps, which something may.
        case outOfTime
    }

    /// A limit that was kept to, with what the day has of it now and then.
    struct Limit: Sendable {
        let name: String
        let unit: String
        let allowed: Double
        let before: Estimate
        let after: Estimate

        /// Whether the plan takes the high end past what is allowed, which its point keeps to.
        var mayBePassed: Bool { after.high > allowed + 1e-6 && after.high > before.high + 1e-6 }
    }

    /// Foods that were left out for the person's safety.
    struct Refusal: Sendable {
        let reason: String
        let foods: [String]
    }

    /// The days as they are.
    let report: ScoreReport
    let day: PlannedDay
    let cautions: [Caution]
    let before: Score
    let outcome: Outcome
    /// Of the steps' problem: what the solver says of it.
    let answer: PlanAnswer?
    /// The options of the problem in words.
    let changes: [OfferedChange]
    let limits: [Limit]
    /// What of the person's own limits holds the plan down.
    let holds: [PlanHold]
    let refusals: [Refusal]
    let findings: [Finding]

    /// Whether there is something to do.
    public var hasPlan: Bool { if case .plan = outcome { true } else { false } }

    /// The biggest gaps of the day as it is, the greatest first; of what a caution withholds, none.
    var gaps: [ComponentScore] {
        before.components
            .filter { $0.gap.point >= 0.5 && !cautions.withheldGaps.contains($0.component) }
            .sorted { $0.gap.point > $1.gap.point }
            .prefix(5).map(\.self)
    }

    /// What is said of limits that only the points of a plan keep to; nil where there is none.
    var doubtfulLimits: String? {
        let names = limits.filter(\.mayBePassed).map(\.name)
        guard let last = names.last else { return nil }
        let list =
            names.count > 1 ? "\(names.dropLast().joined(separator: ", ")) and \(last)" : last
        return "By best estimates: what is doubtful could take \(list) past it."
    }

    /// Where the line that `change` swaps or moves stands; nil of a mean of several days.
    func location(of change: OfferedChange) -> SourceLocation? {
        guard day.days == 1, let place = change.place,
            let meals = report.days.first(where: { $0.scope == .day })?.meals,
            meals.indices.contains(place.sitting)
        else { return nil }
        let lines = meals[place.sitting].resolved.lines
        return lines.indices.contains(place.line) ? lines[place.line].location : nil
    }

    /// What was kept to that is worth telling: energy and sodium, and every upper limit that is near.
    var toldLimits: [Limit] {
        limits.filter { limit in
            [ChangeRows.energy, ChangeRows.sodium].contains(limit.name)
                || limit.after.point > 0.8 * limit.allowed
        }
    }

    /// What safety left out, where that does not tell of medicines and conditions, or `isWhole`.
    func told(isWhole: Bool) -> [Refusal] {
        isWhole || cautions.allSatisfy { !$0.isPersonal } ? refusals : []
    }

    /// Medicines and conditions that are not known.
    var unknownWords: [Finding] { report.unknownWords }
}

import BoneScore
import FoodModel
import Knowledge
import MealPlanner

/// The sentences of a week's plan that every format prints.
struct GapWords {
    private let plan: GapPlan

    init(_ plan: GapPlan) { self.plan = plan }

    /// "What closes the gaps of 7 days, for 2 people".
    func title(_ report: ShopReport) -> String {
        let days = RangeText.count(Double(report.days), of: "day")
        let people = report.people.map { $0 == 1 ? ", for 1 person" : ", for \($0) people" } ?? ""
        return
            (plan.listsMeals
            ? "Shopping list for \(days) with their gaps closed"
            : "What closes the gaps of \(days)")
            + people
    }

    /// What comes of the week as a whole; a sentence each.
    var sentences: [String] {
        var sentences: [String] = []
        switch plan.outcome {
        case .withheld:
            return ["The targets of the score do not hold for you, so nothing is suggested."]
        case .plan: sentences = changes
        case .complete:
            sentences.append(
                "By best estimates nothing is missing: no day has a gap of half a point or more."
            )
        case .outOfTime: sentences.append(SuggestWords.outOfTime)
        case .conflict(let conflict):
            sentences.append(conflict.sentence)
            if !conflict.relaxations.isEmpty {
                sentences.append(
                    "The nearest that works: " + conflict.relaxations.joined(separator: "; ") + "."
                )
            }
        case .nothing:
            sentences.append("Nothing that could be suggested helps by half a point or more.")
        }
        let unknown = plan.days.flatMap(\.report.day.unknown).reduce(into: [String]()) {
            if !$0.contains($1) { $0.append($1) }
        }
        if !unknown.isEmpty {
            sentences.append(
                "Not understood, and counted by what foods have at large: "
                    + unknown.joined(separator: "; ") + "."
            )
        }
        return sentences
    }

    /// How far the score rises, and what the changes bring; a sentence each.
    private var changes: [String] {
        var sentences: [String] = []
        if let points = plan.points {
            sentences.append(
                "By best estimates the score rises from \(Self.number(points.before)) to "
                    + "\(Self.number(points.after))"
                    + (plan.days.count > 1
                        ? ", \(Self.mean); single days are \(Self.likely(plan.days.map(\.report.before)))"
                            + ", then \(Self.likely(plan.days.map(\.after)))." : ".")
            )
        }
        sentences.append(
            "It brings foods of \(RangeText.count(Double(plan.groups.count), of: "group")): "
                + plan.groups.map { $0.replacing("-", with: " ") }.joined(separator: ", ")
                + (plan.fishDays == 0
                    ? "."
                    : ". There is fish on \(RangeText.count(Double(plan.fishDays), of: "day")).")
        )
        return sentences
    }

    private static let mean =
        "with vitamin D, K2, EPA and DHA by their mean, as they are eaten now and then"

    /// What the list has and has not; a sentence each.
    var remarks: [String] {
        guard plan.hasChanges else { return [] }
        var remarks: [String] = []
        if plan.listsMeals {
            remarks.append(
                "The list has what the days eat with their changes; what is swapped is left out."
            )
        } else {
            remarks.append(
                "The list has what the changes ask for alone, not what the days eat already."
            )
        }
        if plan.days.contains(where: { $0.report.answer?.isOutOfTime == true }) {
            remarks.append("The time ended on some days: a better plan may have been missed.")
        }
        return remarks
    }

    /// The days with their changes: "Day 1: 71.2 → 84.3", "add kale, boiled, 1 portion (90 g), at dinner".
    var days: [(title: String, changes: [String])] {
        guard plan.hasChanges else { return [] }
        let isOne = Set(plan.days.map(\.date)).count == 1
        var noted: Set<String> = []
        return plan.days.enumerated().map { number, day in
            let date = isOne ? nil : day.date.map { " (\($0.spelledOut))" }
            let before = Self.points(day.report.before)
            let score =
                day.steps.isEmpty
                ? "\(before), no change" : "\(before) → \(Self.points(day.after))"
            return (
                "Day \(number + 1)\(date ?? ""): \(score)",
                day.steps.map { step in
                    let words = SuggestWords(change: step.change, day: day.report.day)
                    // What is to be known of a food is said once.
                    let note = step.change.food.map(\.note) ?? ""
                    let isNew = !note.isEmpty && noted.insert(note).inserted
                    return "\(words.verb) \(words.sentence)" + (isNew ? " (\(note))" : "")
                }
            )
        }
    }

    /// "71.2, likely 60–80".
    private static func points(_ score: Score) -> String {
        let likely = likely([score])
        return score.range.point.map { "\(number($0)) (\(likely))" } ?? likely
    }

    /// "likely 60–80": from the least to the most that is likely of any of `scores`.
    private static func likely(_ scores: [Score]) -> String {
        let ends = scores.map(\.range).flatMap { [$0.likelyLow, $0.likelyHigh] }
        guard let low = ends.min(), let high = ends.max() else { return "not known" }
        return "likely \(NumberText.fixed(low, decimals: 0))–\(NumberText.fixed(high, decimals: 0))"
    }

    private static func number(_ points: Double) -> String { NumberText.fixed(points, decimals: 1) }
}

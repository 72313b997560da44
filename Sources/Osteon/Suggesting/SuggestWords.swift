import BoneScore
import FoodModel
import Knowledge
import MealPlanner

/// A change in the words of a kitchen, as text and JSON print it.
struct SuggestWords {
    let change: OfferedChange
    let day: PlannedDay

    /// "add", "swap", "move".
    var verb: String {
        switch change.kind {
        case .addition: "add"
        case .swap: "swap"
        case .move: "move"
        }
    }

    /// "tinned sardines in oil, drained, with bones, 1 tin (90 g), at lunch".
    var sentence: String {
        let place = "at \(day.title(of: change.sitting))"
        switch change.kind {
        case .addition:
            guard let food = change.food else { return place }
            return "\(food.name), \(amount(of: food)), \(place)" + frequency(of: food)
        case .swap:
            guard let food = change.food, let line = change.line else { return place }
            let grams = NumberText.fixed(food.grams * change.portions, decimals: 0)
            return "\(line) → \(food.name), \(grams) g, \(place)"
        case .move:
            let from = change.from.map { " from \(day.title(of: $0))" } ?? ""
            return "\(change.line ?? "")\(from) to \(day.title(of: change.sitting))"
        }
    }

    /// "1 tin (90 g)", "2 × 1 glass (412 g)".
    private func amount(of food: SuggestedFood) -> String {
        let one = "\(NumberText.plain(food.amount)) \(food.unit)"
        let grams = NumberText.plain(food.grams * change.portions)
        let count = change.portions == 1 ? one : "\(NumberText.plain(change.portions)) × \(one)"
        return "\(count) (\(grams) g)"
    }

    private func frequency(of food: SuggestedFood) -> String {
        guard let days = change.daysOfWeek else { return "" }
        return days == 7 ? ", every day" : ", \(days) \(days == 1 ? "day" : "days") a week"
    }

    /// What a person should know of the food; empty where nothing is.
    var note: String {
        guard let food = change.food else { return "" }
        var notes = food.note.isEmpty ? [] : [food.note]
        if change.kind == .addition, change.daysOfWeek == nil, food.days < 7 {
            notes.append("on \(food.days) \(food.days == 1 ? "day" : "days") a week at most")
        }
        return notes.joined(separator: "; ")
    }

    /// Why it helps: "vitamin D +5.2, omega-3 +3.1".
    ///
    /// What stands in `withheld` is no reason: the person must not be told to eat more of it. Medicines
    /// are named where `isWhole`.
    static func reasons(
        of step: SuggestStep,
        without withheld: Set<Component>,
        isWhole: Bool
    ) -> String {
        if case .move = step.change.kind {
            return step.change.medicine.map { "it is too near \(isWhole ? $0 : "a medicine") now" }
                ?? "less calcium at one sitting is absorbed better"
        }
        let names = Set(withheld.map(\.name))
        let parts = step.parts.filter { !names.contains($0.name) }.prefix(4).map {
            "\($0.name) \(signed($0.points))"
        }
        return [parts.joined(separator: ", "), room(of: step)].filter { !$0.isEmpty }
            .joined(separator: "; ")
    }

    /// "makes room for the rest (sodium −240 mg)"; empty where the plan needs no room of it.
    private static func room(of step: SuggestStep) -> String {
        guard !step.makesRoomIn.isEmpty else { return "" }
        let limits = step.makesRoomIn.map { limit in
            guard limit == ChangeRows.sodium, let sodium = step.nutrients[.sodium] else {
                return limit
            }
            return "\(limit) \(signed(sodium, decimals: 0)) mg"
        }
        return "makes room for the rest (\(limits.joined(separator: ", ")))"
    }

    /// Where the time ended first, nothing is said of what could be suggested.
    static let outOfTime =
        "The time ended before anything was found that helps: allow more with --seconds."

    /// How good a plan is, and how good one could be within the limits.
    static func optimality(_ answer: PlanAnswer) -> String {
        let gap = NumberText.fixed(answer.gap * 100, decimals: 1)
        let time = answer.isOutOfTime ? ", the time ended" : ""
        return "Counting what is doubtful at its least, "
            + "\(NumberText.fixed(answer.points, decimals: 1)) of at most "
            + "\(NumberText.fixed(answer.bound, decimals: 1)) within your limits "
            + "(gap to the optimum \(gap) %\(time))."
    }

    /// "--max-edits (without it +1.2 or more)".
    static func text(of hold: PlanHold) -> String {
        "\(ConflictWords.title(hold.constraint)) (without it \(signed(hold.points)) or more)"
    }

    /// "sodium 2,210 → 2,240 of 2,300 mg".
    static func text(of limit: SuggestReport.Limit) -> String {
        "\(limit.name) \(NumberText.plain(limit.before.point)) → \(RangeText.amount(limit.after)) of "
            + "\(NumberText.plain(limit.allowed)) \(limit.unit)"
    }

    static func signed(_ value: Double, decimals: Int = 1) -> String {
        let text = NumberText.fixed(value, decimals: decimals)
        return value > 0 && Double(text) != 0 ? "+\(text)" : text
    }
}

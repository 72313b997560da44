import BoneScore
import FoodModel
import Knowledge
import MealPlanner

/// What stands in the way of every change that helps, and the nearest ways out, in words.
struct ConflictWords {
    let conflict: ConflictFinder.Conflict
    let report: SuggestReport

    /// What stands in the way: "No answer: --avoid vegan and --kcal together leave …".
    var sentence: String {
        let names = conflict.constraints.map(Self.title)
        let list =
            names.count > 1
            ? names.dropLast().joined(separator: ", ") + " and " + (names.last ?? "")
            : names.first ?? ""
        let together = names.count > 1 ? " together leave" : " leaves"
        return "No answer: \(list)\(together) no change that helps by half a point or more."
    }

    /// "allow 2 kcal more: green tea brings 3.0 points".
    var relaxations: [String] {
        conflict.relaxations.map { relaxation in
            let steps = relaxation.steps.map(Self.words).joined(separator: " and ")
            let change = report.changes[relaxation.option]
            let points = NumberText.fixed(relaxation.points, decimals: 1)
            return "\(steps): \(Self.example(change)) brings \(points) points"
        }
    }

    private static func example(_ change: OfferedChange) -> String {
        let name = change.food?.name ?? change.line ?? ""
        guard change.kind == .swap, let line = change.line else { return name }
        return "\(line) → \(name)"
    }

    private static func words(_ step: ConflictFinder.Relaxation.Step) -> String {
        switch (step.constraint, step.amount) {
        case (ChangeRows.energy, let more?):
            "allow \(NumberText.fixed(more.rounded(.up), decimals: 0)) kcal more"
        case (ChangeRows.budget, let more?):
            "allow \(NumberText.fixed((more * 100).rounded(.up) / 100, decimals: 2)) more"
        case (ChangeRows.items, let more?), (ChangeRows.edits, let more?):
            "allow \(RangeText.count(more.rounded(.up), of: "more change"))"
        case (ChangeRows.sodium, _): "only with more sodium than is good"
        case (FoodFilter.rare, _): "only with \(FoodFilter.rare)"
        case (let name, _) where name.hasPrefix("upper limit"): "only above the \(name)"
        case (let name, _): "give up \(name)"
        }
    }

    /// What a constraint is called where it is told.
    static func title(_ constraint: String) -> String {
        switch constraint {
        case ChangeRows.energy: "the energy that may be added (--kcal)"
        case FoodFilter.rare: "leaving out \(FoodFilter.rare)"
        default: constraint
        }
    }
}

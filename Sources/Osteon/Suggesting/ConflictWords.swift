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

    /// "The nearest that works: allow 120 kcal (kale, boiled)".
    var relaxations: [String] { conflict.relaxations.map(words) }

    private func words(_ relaxation: ConflictFinder.Relaxation) -> String {
        let change = report.changes[relaxation.option]
        let example = change.food?.name ?? change.line ?? ""
        switch (relaxation.constraint, relaxation.amount) {
        case (ChangeRows.energy, let more?):
            return
                "allow \(NumberText.fixed(more.rounded(.up), decimals: 0)) kcal more (\(example))"
        case (ChangeRows.budget, let more?):
            return "allow \(NumberText.fixed((more * 100).rounded(.up) / 100, decimals: 2)) more "
                + "(\(example))"
        case (ChangeRows.items, let more?), (ChangeRows.edits, let more?):
            let count = Int(more.rounded(.up))
            return "allow \(count) more \(count == 1 ? "change" : "changes") (\(example))"
        case (ChangeRows.sodium, _):
            return "only more sodium than is good would help (\(example))"
        case (let name, _) where name.hasPrefix("upper limit"):
            return "only more than the \(name) would help (\(example))"
        case (let name, _):
            return "without \(name) there is, for example, \(example)"
        }
    }

    private static func title(_ constraint: String) -> String {
        constraint == ChangeRows.energy ? "the energy that may be added (--kcal)" : constraint
    }
}

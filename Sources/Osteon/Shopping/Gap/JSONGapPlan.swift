import BoneScore
import FoodModel
import Knowledge
import MealPlanner

/// A ``GapPlan`` in a list's JSON: its key `plan`.
struct JSONGapPlan: Encodable {
    struct Week: Encodable {
        let before: Double
        let after: Double
    }

    struct Day: Encodable {
        let day: Int
        /// The date of the written day that it is like.
        let of: String?
        let before: JSONScoreRange?
        let after: JSONScoreRange?
        let changes: [Change]
    }

    struct Change: Encodable {
        struct Food: Encodable {
            let id: String
            let name: String
        }

        let kind: String
        let text: String
        let food: Food?
        let grams: Double?
        let sitting: String
        let line: String?
        let from: String?
        let points: Double
        let energy: Double
    }

    /// `plan`, `complete`, `conflict`, `nothing` or `withheld`.
    let outcome: String
    /// The score with what is eaten now and then by its mean.
    let week: Week?
    let days: [Day]
    let groups: [String]
    let fishDays: Int
    let listsMeals: Bool
    let conflict: [String]
    let relaxations: [String]
    /// What comes of the week, and what the list has, in words.
    let sentences: [String]

    init(_ plan: GapPlan) {
        var words: ConflictWords?
        switch plan.outcome {
        case .withheld: outcome = "withheld"
        case .plan: outcome = "plan"
        case .complete: outcome = "complete"
        case .outOfTime: outcome = "outOfTime"
        case .nothing: outcome = "nothing"
        case .conflict(let conflict):
            outcome = "conflict"
            words = conflict
        }
        week = plan.isWithheld ? nil : plan.points.map { Week(before: $0.before, after: $0.after) }
        days = plan.isWithheld ? [] : plan.days.enumerated().map { Day($0 + 1, $1) }
        groups = plan.groups
        fishDays = plan.fishDays
        listsMeals = plan.listsMeals
        conflict = words?.conflict.constraints ?? []
        relaxations = words?.relaxations ?? []
        let told = GapWords(plan)
        sentences = told.sentences + told.remarks
    }
}

extension JSONGapPlan.Day {
    fileprivate init(_ number: Int, _ day: GapPlan.Day) {
        self.day = number
        of = day.date?.description
        let before = day.report.before
        self.before = JSONScoreRange(before.range, isIncomplete: before.isIncomplete)
        after = JSONScoreRange(day.after.range, isIncomplete: day.after.isIncomplete)
        changes = day.steps.map { JSONGapPlan.Change($0, day.report.day) }
    }
}

extension JSONGapPlan.Change {
    fileprivate init(_ step: SuggestStep, _ day: PlannedDay) {
        let change = step.change
        let words = SuggestWords(change: change, day: day)
        kind = words.verb
        text = words.sentence
        food = change.food.map { Food(id: $0.id.description, name: $0.name) }
        grams = change.food.map { $0.grams * change.portions }
        sitting = day.title(of: change.sitting)
        line = change.line
        from = change.from.map(day.title)
        points = step.points
        energy = step.energy
    }
}

import FoodModel
import Knowledge
import MealResolver

/// What of one nutrient comes from food, from what was added to food, and from supplements.
struct IntakeParts {
    private(set) var food = 0.0
    private(set) var fortified = 0.0
    private(set) var supplements = 0.0
    /// What was perhaps added, of lines that were not understood, and what stands in for missing
    /// figures.
    private(set) var unknown = 0.0

    /// The parts of the best guesses of all `days` together.
    init(of nutrients: [Nutrient], in days: [LoggedDays.Day], _ additions: AdditionTable) {
        for entry in days.flatMap(\.report.meals).flatMap(\.resolved.intake.entries) {
            for nutrient in nutrients {
                if let supply = entry.supplies[nutrient] { add(supply, nutrient, entry, additions) }
            }
        }
    }

    private mutating func add(
        _ supply: Supply,
        _ nutrient: Nutrient,
        _ entry: Entry,
        _ additions: AdditionTable
    ) {
        let amount = supply.estimate.point
        guard entry.isResolved else {
            unknown += amount
            return
        }
        guard !entry.isSupplement else {
            supplements += amount
            return
        }
        guard supply.silentGrams == 0, supply.cause?.kind != .missing else {
            unknown += amount
            return
        }
        switch additions.addition(of: nutrient, toFood: entry.name, of: entry.foodClass) {
        case .yes: fortified += amount
        case .maybe: unknown += amount
        case .no: food += amount
        }
    }

    private var total: Double { food + fortified + supplements + unknown }

    /// "62", "0" or "under 1" of a hundred, part by part; nil where there is nothing to part.
    var shares: [String]? {
        guard total > 0 else { return nil }
        return [food, fortified, supplements, unknown].map { part in
            let share = 100 * part / total
            return part > 0 && share < 0.5 ? "<1" : NumberText.fixed(share, decimals: 0)
        }
    }
}

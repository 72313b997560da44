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
    /// The most that the unknown part can be.
    private var unknownMost = 0.0

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
            addUnknown(entry.weighed(nutrient))
            return
        }
        guard !entry.isSupplement else {
            supplements += amount
            return
        }
        guard supply.silentGrams == 0, supply.cause?.kind != .missing else {
            addUnknown(entry.weighed(nutrient))
            return
        }
        switch additions.addition(of: nutrient, toFood: entry.name, of: entry.foodClass) {
        case .yes: fortified += amount
        case .maybe: addUnknown(entry.weighed(nutrient))
        case .no: food += amount
        }
    }

    private mutating func addUnknown(_ amount: Estimate) {
        unknown += amount.point
        unknownMost += amount.high
    }

    private var total: Double { food + fortified + supplements + unknown }

    /// "62 %", "0 %" or "<1 %" of the best guesses, part by part; nil where there is nothing to part.
    ///
    /// A "?" stands for the unknown part where its best guess is next to nothing, and it may be more than a
    /// twentieth of all; and for every part where no best guess is anything.
    var shares: [String]? {
        guard total > 0 else { return unknownMost > 0 ? ["?", "?", "?", "?"] : nil }
        var shares = [food, fortified, supplements, unknown].map { part in
            let share = 100 * part / total
            return (part > 0 && share < 0.5 ? "<1" : NumberText.fixed(share, decimals: 0)) + " %"
        }
        let known = food + fortified + supplements
        if unknown < Self.little * total, unknownMost > Self.much * (known + unknownMost) {
            shares[3] = "?"
        }
        return shares
    }

    /// What is printed as less than one of a hundred.
    private static let little = 0.005
    /// What is too much to be passed over: Osteon's own choice.
    private static let much = 0.05
}

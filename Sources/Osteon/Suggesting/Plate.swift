import FoodModel
import Knowledge

/// What stands on the plate of a sitting, and what goes beside it.
struct Plate {
    /// By sitting: the exchanges of its foods.
    private let exchanges: [Set<String>]
    /// By sitting: whether it has what a plate is built around.
    private let hasMain: [Bool]

    /// Exchanges of which a plate has one: fish, meat or tofu.
    static let mains: Set<String> = ["fish", "tinned-fish", "meat", "tofu"]
    /// Classes without an exchange that are as much as a main.
    private static let mainClasses: Set<String> = [
        "fish-moderate", "fish-preserved", "fish-breaded", "egg-fried", "poultry-other",
        "poultry-breaded", "meat-analogue", "beef-cured", "tempeh",
    ]
    /// Mixed dishes of meat, fish or beans.
    private static let dish = "dish-"
    /// The grams from which a food is a main of its own.
    private static let leastMain = 60.0
    /// What one food more of a kind that is there already asks, in changes.
    ///
    /// A second main asks as much again. All of this is Osteon's own choice.
    private static let again = 0.5

    init(_ day: PlannedDay, _ tables: SuggestionTables) {
        let own = Dictionary(
            tables.foods.map { ($0.id, $0.exchange) },
            uniquingKeysWith: { first, _ in first }
        )
        func exchange(of entry: Entry) -> String? {
            entry.food.flatMap { own[$0] }
                ?? entry.foodClass.flatMap { tables.exchanges[$0]?.name }
        }
        exchanges = day.sittings.map { sitting in
            Set(sitting.entries.compactMap(exchange)).subtracting([""])
        }
        hasMain = day.sittings.map { sitting in
            sitting.entries.contains { entry in
                guard entry.grams.point >= Self.leastMain else { return false }
                let key = entry.foodClass?.rawValue ?? ""
                return exchange(of: entry).map(Self.mains.contains) == true
                    || Self.mainClasses.contains(key) || key.hasPrefix(Self.dish)
            }
        }
    }

    /// What it asks to eat `food` at `sitting` beside what is there, in changes.
    func strain(of food: SuggestedFood, at sitting: Int) -> Double {
        var strain = exchanges[sitting].contains(food.exchange) ? Self.again : 0
        if Self.mains.contains(food.exchange), hasMain[sitting] { strain += Self.again }
        return strain
    }
}

import BoneScore
import FoodModel
import Knowledge

/// What stands on the plate of a sitting, and what goes beside it.
struct Plate {
    /// By sitting: the exchanges of its foods.
    private let exchanges: [Set<String>]
    /// By sitting: whether it has bread, buns or tortillas.
    private let hasBread: [Bool]
    /// By sitting: whether it has what a plate is built around.
    private let hasMain: [Bool]
    /// By sitting and line: what recipes call it; nil for a supplement, and for what only seasons.
    private let kinds: [[String?]]
    private let pairings: Pairings

    /// Exchanges of which a plate has one: fish, meat or tofu.
    static let mains: Set<String> = ["fish", "tinned-fish", "meat", "tofu"]
    /// Classes without an exchange that are as much as a main.
    private static let mainClasses: Set<String> = [
        "fish-moderate", "fish-preserved", "fish-breaded", "egg-fried", "poultry-other",
        "poultry-breaded", "meat-analogue", "beef-cured", "tempeh",
    ]
    /// Classes of what is eaten in a bun where there is one.
    private static let fillings: Set<String> = ["beef-ground", "frankfurter", "sausage-fresh"]
    private static let bread = "bread-"
    /// Mixed dishes of meat, fish or beans.
    private static let dish = "dish-"
    /// The grams from which a food is a main of its own.
    private static let leastMain = 60.0
    /// What one food more of a kind that is there already asks, in changes.
    ///
    /// A second main asks as much again. All of this is Osteon's own choice.
    private static let again = 0.5

    /// Exchanges of what is drunk beside a dish, of which recipes tell nothing.
    private static let drinks: Set<String> = ["drink", "milk"]
    /// The grams from which a food does not only season.
    private static let leastEaten = 20.0
    /// How many times as often as by chance two foods stand together that go as well as any.
    private static let mostLift = 4.0
    /// How much less than a change it asks to eat what goes as well as any with what is there.
    ///
    /// Recipes tell what goes into a dish and not what is eaten beside it: what is rare is no worse for
    /// it. All of this is Osteon's own choice.
    private static let affinityWorth = 0.25

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
        hasBread = day.sittings.map { sitting in
            sitting.entries.contains { $0.foodClass?.rawValue.hasPrefix(Self.bread) == true }
        }
        pairings = tables.pairings
        kinds = day.sittings.map { sitting in
            sitting.entries.map { entry in
                guard entry.isResolved, !entry.isSupplement,
                    entry.grams.point >= Self.leastEaten
                else { return nil }
                return entry.foodClass.map(Pairings.kind)
            }
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
    func strain(of food: SuggestedFood, _ foodClass: FoodClass.Key?, at sitting: Int) -> Double {
        var strain = exchanges[sitting].contains(food.exchange) ? Self.again : 0
        if Self.mains.contains(food.exchange), hasMain[sitting] { strain += Self.again }
        guard !Self.drinks.contains(food.exchange) else { return strain }
        return strain - affinity(of: foodClass, at: sitting)
    }

    /// What it asks to eat `food` for the line at `place`, which is of the class `own`, in changes.
    func strain(
        of food: SuggestedFood,
        _ foodClass: FoodClass.Key?,
        for place: Place,
        _ own: FoodClass.Key?
    ) -> Double {
        guard !Self.drinks.contains(food.exchange) else { return 0 }
        return affinity(of: own, at: place.sitting, without: place.line)
            - affinity(of: foodClass, at: place.sitting, without: place.line)
    }

    /// Whether `entry` stands in a bun at `sitting`, as a patty does: a fillet of fish would fall out.
    func isFilling(_ entry: Entry, at sitting: Int) -> Bool {
        hasBread[sitting] && Self.fillings.contains(entry.foodClass?.rawValue ?? "")
    }

    /// How much less it asks for what recipes put beside a food that is there, a line left out.
    private func affinity(
        of foodClass: FoodClass.Key?,
        at sitting: Int,
        without line: Int? = nil
    ) -> Double {
        guard let kind = foodClass.map(Pairings.kind) else { return 0 }
        let lifts = kinds[sitting].enumerated().lazy
            .filter { $0.offset != line }
            .compactMap(\.element)
            .map { pairings.lift(kind, $0) }
        let best = min(Self.mostLift, max(1, lifts.max() ?? 1))
        return Self.affinityWorth * (best - 1) / (Self.mostLift - 1)
    }
}

import FoodModel
import Knowledge
import MealPlanner

/// What shops and a week's variety know of a food.
struct WeekShelf {
    /// What is bought for a portion.
    struct Need {
        let product: ShopProduct
        /// As bought.
        let grams: Double
    }

    let catalogue: ShopCatalogue
    let classes: [FoodClass.Key: FoodClass]

    /// Grams of EPA and DHA from which a portion of fish is of an oily one, and grams of a fish from which
    /// it is a meal: Osteon's own choice.
    private static let oil = 0.5
    private static let leastFish = 30.0

    /// What is bought for a food of `entry`, eaten by `people`.
    func needs(_ food: SuggestedFood, _ entry: Entry, _ people: Double) -> [Need] {
        catalogue.sources(of: food.id, class: entry.foodClass).compactMap { source in
            catalogue.products[source.product].map {
                Need(product: $0, grams: entry.grams.point * source.factor * people)
            }
        }
    }

    /// The food as far as variety asks.
    func food(_ food: SuggestedFood, _ entry: Entry) -> WeekFood {
        let isFresh = catalogue.products[food.shop]?.aisle == "produce"
        return WeekFood(
            product: food.shop,
            mostDays: food.days,
            group: food.group,
            family: food.mates,
            // Fruit and vegetables are bought by the piece: nothing of a pack is left.
            mostOfFamily: isFresh ? 4 : 2,
            isFish: isFish(entry),
            isOily: isOily(entry)
        )
    }

    /// What of a shop's foods a line of the diary is.
    func products(of entry: Entry) -> [String] {
        catalogue.sources(of: entry.food, class: entry.foodClass).map(\.product)
            .filter { !$0.isEmpty }
    }

    /// Whether it is a meal of fish or shellfish.
    func isFish(_ entry: Entry) -> Bool {
        mercury(entry) != .none && entry.grams.point >= Self.leastFish
    }

    /// Whether it is a portion of an oily fish.
    func isOily(_ entry: Entry) -> Bool {
        isFish(entry)
            && entry.amount(of: .eicosapentaenoicAcid) + entry.amount(of: .docosahexaenoicAcid)
                >= Self.oil
    }

    /// Whether it has no more than little mercury.
    func isHarmless(_ entry: Entry) -> Bool {
        switch mercury(entry) {
        case .none, .low: true
        case .moderate, .high: false
        }
    }

    /// Food that nobody has classed is taken for no fish.
    private func mercury(_ entry: Entry) -> FoodClass.Mercury {
        entry.foodClass.flatMap { classes[$0]?.mercury } ?? FoodClass.Mercury.none
    }
}

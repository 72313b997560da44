import FoodModel

/// The weight of a cooked food over that of the raw one, by what cooking does not take away.
///
/// USDA's Standard Reference describes many foods raw and cooked. What the raw food holds of protein
/// is in the cooked one still, and so are the solids but for fat; each says how much lighter, or with
/// water taken up how much heavier, the food has become.
///
/// - Foods boiled and drained are left out: they lose solids to the water.
/// - So is a food that is not dry and seems to gain weight, and one of which the two differ by more
///   than a quarter: another sample, or another recipe.
struct CookingYield {
    let raw: FoodRecord
    let cooked: FoodRecord
    /// In USDA's words: "roasted", "dry heat"; "cooked" where it has no others.
    let method: String
    /// g of the cooked food from 1 g of the raw one.
    let estimate: Estimate

    /// The least protein of a raw food, g per 100 g, that is worth comparing.
    private static let leastProtein = 3.0
    /// Water of a dry food, g per 100 g, at most.
    private static let dryWater = 20.0
    private static let mostDifference = 1.25

    init?(raw: FoodRecord, cooked: FoodRecord, method: String) {
        guard let before = Solids(raw), let after = Solids(cooked),
            before.protein >= Self.leastProtein, after.protein > 0, after.others > 0
        else { return nil }
        let ratios = [before.protein / after.protein, before.others / after.others]
        guard let low = ratios.min(), let high = ratios.max(), high <= Self.mostDifference * low
        else { return nil }
        let mean = (low + high) / 2
        guard mean <= 1 || before.water < Self.dryWater else { return nil }
        self.raw = raw
        self.cooked = cooked
        self.method = method
        estimate = Estimate(
            low: low.rounded(digits: 3),
            point: mean.rounded(digits: 3),
            high: high.rounded(digits: 3)
        )
    }

    /// The yields among `foods`, in the order of the cooked ones.
    static func all(_ foods: [FoodRecord]) -> [CookingYield] {
        let raws = Dictionary(grouping: foods.filter { FoodStage($0.name).isRaw }) {
            FoodStage($0.name).food
        }
        return foods.compactMap { cooked in
            let stage = FoodStage(cooked.name)
            // Of two raw foods with the same name, neither is known to be this one.
            guard let method = stage.method, let raw = raws[stage.food], raw.count == 1 else {
                return nil
            }
            return CookingYield(raw: raw[0], cooked: cooked, method: method)
        }
    }
}

/// What cooking in air or fat does not take away, g per 100 g.
private struct Solids {
    let water: Double
    let protein: Double
    /// All but water and fat.
    let others: Double

    init?(_ food: FoodRecord) {
        guard let water = food.composition[.water]?.estimate.point,
            let fat = food.composition[.fat]?.estimate.point,
            let protein = food.composition[.protein]?.estimate.point
        else { return nil }
        self.water = water
        self.protein = protein
        others = 100 - water - fat
    }
}

import FoodModel
import Knowledge
import MealPlanner

/// What portions cost by a person's prices.
struct PortionPrices {
    /// By what a shopping list calls it: the least that a gram as bought costs.
    private var perGram: [String: Double] = [:]
    private(set) var findings: [Finding] = []

    /// - Throws: `InputError` with the place of what is no price or no pack.
    init(_ file: GivenFile, foods: [SuggestedFood]) throws(InputError) {
        for row in try PriceFile.rows(of: file) {
            let sold = try row.sold()
            let name = row.food.lowercased()
            let titles = Set(
                foods.filter { $0.shop.lowercased() == name || $0.name.lowercased() == name }
                    .map(\.shop)
            )
            for title in titles {
                perGram[title] = min(perGram[title] ?? .infinity, row.cost / sold.grams)
            }
            if titles.isEmpty { findings.append(row.unknown("is suggested")) }
        }
    }

    /// What `grams` of the food as eaten cost, by the part of a pack; nil where no price is known.
    func price(of grams: Double, _ food: SuggestedFood) -> Double? {
        perGram[food.shop].map { $0 * grams * food.factor }
    }
}

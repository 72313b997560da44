import FoodModel

/// What expert bodies say of protein at a main meal.
enum MealProtein {
    /// In grams: the least of what is advised.
    static let least = Cited(20.0, citation)
    /// In grams: what is advised where it is not the least.
    static let good = Cited(25.0, citation)

    // "at least 20 to 25 g of high-quality protein at each main meal", read on a copy of the abstract.
    private static let citation = Citation(
        "Rizzoli 2014 (ESCEO), Maturitas 79:122",
        locator: "doi:10.1016/j.maturitas.2014.07.005",
        confidence: .verified
    )

    /// "14 of 21 for certain, 3 more perhaps".
    static func reached(by amounts: [Estimate]) -> String {
        let sure = amounts.count { $0.low >= least.value }
        let perhaps = amounts.count { $0.low < least.value && $0.high >= least.value }
        let more = perhaps > 0 ? ", \(perhaps) more perhaps" : ""
        return "\(sure) of \(amounts.count) for certain\(more)"
    }
}

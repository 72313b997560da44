import FoodModel

/// How much of a food's calcium behaves like milk calcium, and what shares the doubt.
struct CalciumIndex {
    let value: Estimate
    let cause: Cause?

    /// The index of a food of `foodClass`, or what a file has `stated` of its own food.
    init(of foodClass: FoodClass?, stated: Estimate? = nil) {
        if let stated {
            value = stated
            cause = stated.isExact ? nil : Cause(.calciumIndex)
        } else if let foodClass {
            value = foodClass.calciumIndex.value
            cause = value.isExact ? nil : Cause(.calciumIndex, shared: Self.share(of: foodClass))
        } else {
            value = Self.unclassed.value
            cause = Cause(.calciumIndex, shared: "unclassed")
        }
    }

    /// Classes whose width is no more than the spread between laboratories vary together; the
    /// others have a doubt of their own.
    private static func share(of foodClass: FoodClass) -> String {
        let index = foodClass.calciumIndex.value
        if foodClass.isCalciumIndexAssumed { return "assumed" }
        return index.width <= 2 * laboratorySpread.value * index.point + 1e-9
            ? "laboratories" : foodClass.key.rawValue
    }

    /// The shared spread of all indices that are not of milk, to either side.
    static let laboratorySpread = Cited(
        0.07,
        Citation(
            "Osteon, the spread of pooled milk absorption about the milk curve",
            confidence: .design
        )
    )

    /// The index of a food without a class: the default of unmeasured foods.
    static let unclassed = Cited(
        Estimate(low: 0.5, point: 0.8, high: 1.2),
        Citation("Osteon, from poorly absorbed plants to leavened bread", confidence: .design)
    )
}

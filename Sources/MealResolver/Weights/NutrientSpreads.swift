public import FoodModel

/// How far one sample of a food may be from its table's figure: nine of ten are nearer.
public struct NutrientSpreads: Sendable {
    private let shares: NutrientTable<Double>
    private let others: Double

    /// - Parameters:
    ///   - shares: Of the figure, either way.
    ///   - others: The share of every other nutrient.
    public init(_ shares: NutrientTable<Double>, others: Double) {
        self.shares = shares
        self.others = others
    }

    /// Of the figure of `nutrient`, either way.
    subscript(nutrient: Nutrient) -> Double { shares[nutrient] ?? others }
}

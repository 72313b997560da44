public import FoodModel

/// Another index than the score, with how much of what it asks for is known.
public struct DietIndex: Equatable, Sendable {
    public enum Kind: String, CaseIterable, Hashable, Sendable {
        /// The Nutrient Rich Foods index, for 100 kcal.
        case nutrientRichness = "nrf9.3"
        /// The mean of what is recommended that is met.
        case meanAdequacy = "mar"
        /// The potential renal acid load, in milliequivalents.
        case acidLoad = "pral"
        case calciumPhosphorus = "ca-p"
        /// Omega-6 to omega-3 fatty acids, by weight.
        case omega6to3 = "n6-n3"
        /// Phytate to zinc, by moles.
        case phytateZinc = "phytate-zinc"
    }

    public let kind: Kind
    /// Nil where it cannot be computed, or too little is known to say it.
    public let value: Estimate?
    /// Whether the point of ``value`` is no better than its ends: part of it is bounded only.
    public let isRangeOnly: Bool
    /// The share of the food eaten whose sources have what the index asks for, 0 to 1: the least
    /// of its nutrients.
    public let coverage: Double
    /// What the index asks for.
    public let nutrients: NutrientSet
}

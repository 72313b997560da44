/// A way of cooking, as far as it changes what is left of a nutrient.
public enum CookingMethod: String, CaseIterable, Hashable, Sendable {
    case baked, roasted, grilled, fried
    case stirFried = "stir-fried"
    /// Boiled, and the water is eaten or drunk.
    case boiled
    /// Boiled, and the water is poured off.
    case boiledDrained = "boiled-drained"
    case steamed
    /// Simmered or braised, and the liquid is eaten.
    case stewed
    /// Simmered or braised, and the liquid is left.
    case stewedDrained = "stewed-drained"
    case canned, dried, reheated

    /// How people say it.
    public var title: String {
        switch self {
        case .baked: "baked"
        case .roasted: "roasted"
        case .grilled: "grilled"
        case .fried: "fried"
        case .stirFried: "stir-fried"
        case .boiled: "boiled, water used"
        case .boiledDrained: "boiled and drained"
        case .steamed: "steamed"
        case .stewed: "stewed, liquid used"
        case .stewedDrained: "stewed, liquid left"
        case .canned: "canned"
        case .dried: "dried"
        case .reheated: "reheated"
        }
    }
}

/// What one way of cooking leaves of the nutrients in a food.
public struct Retention: Equatable, Sendable {
    public let method: CookingMethod
    /// The share of each nutrient in the food before cooking that is in all of it after, 0 to 1; a
    /// nutrient without a factor is missing: not known, not kept.
    public let shares: NutrientTable<Estimate>

    public init(method: CookingMethod, shares: NutrientTable<Estimate>) {
        self.method = method
        self.shares = shares
    }
}

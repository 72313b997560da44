public import FoodModel

/// An upper limit that a food or a whole intake exceeds, or may exceed.
public struct Exceedance: Equatable, Sendable {
    public let limit: UpperLimit
    public let amount: Estimate
    /// The limit itself, in the unit of its nutrient.
    public let allowed: Double
    /// Whose figure the limit is.
    public let citation: Citation
    /// Whether a clinician set it for the person.
    public let isOwn: Bool
    /// The lines of the one food that exceeds it at one sitting; empty for the whole intake.
    public let places: [Place]

    /// Whether the point exceeds the limit, and not only the high end.
    public var isExceeded: Bool { amount.point > allowed }
}

/// What a reader of a score should know of how it came about.
public enum Remark: String, CaseIterable, Hashable, Sendable {
    /// A sitting holds more calcium than the absorption curve was fitted to.
    case calciumLoadExtrapolated = "calcium-load-extrapolated"
    /// Nothing says what was eaten together: the calcium is taken as equal loads.
    case sittingsAssumed = "sittings-assumed"
    /// The height is not known: the protein target follows body weight.
    case proteinTargetAssumed = "protein-target-assumed"
}

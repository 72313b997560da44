/// What one line brings of one nutrient: a range, and the mass whose source says nothing.
public struct Supply: Hashable, Sendable {
    /// At the line's point weight, in the nutrient's own unit.
    public var estimate: Estimate
    /// The grams of food for which there is no figure; 0 where there is one.
    public var silentGrams: Double
    /// Why the range has a width; nil where it has none.
    public var cause: Cause?

    public init(_ estimate: Estimate, silentGrams: Double = 0, cause: Cause? = nil) {
        self.estimate = estimate
        self.silentGrams = silentGrams
        self.cause = cause
    }
}

/// Why something is not known exactly.
public struct Cause: Hashable, Sendable {
    public enum Kind: String, CaseIterable, Hashable, Sendable {
        /// No source has a figure: the class's range stands in.
        case missing
        /// The source saw a trace, or states a limit only.
        case belowLimit
        /// Laboratories or regions differ.
        case laboratories
        /// How much of the calcium is available.
        case calciumIndex
        /// The weight of the portion.
        case portion
        /// Which food was meant.
        case match
        /// What cooking leaves of it.
        case retention
        /// The line was not understood at all.
        case unresolved
        /// The figure was derived with a range.
        case derived
    }

    public let kind: Kind
    /// What varies together: lines with equal kind and shared key rise and fall as one.
    ///
    /// Nil where the doubt is this line's, and this nutrient's, alone.
    public let shared: String?

    public init(_ kind: Kind, shared: String? = nil) {
        self.kind = kind
        self.shared = shared
    }
}

public import FoodModel

/// The food that a line names, how sure that is, and what else it may be.
public struct FoodMatch: Sendable {
    public struct RunnerUp: Equatable, Sendable {
        public let food: FoodListing
        /// 0 to 1.
        public let confidence: Double
    }

    public let food: FoodListing
    /// What people say for it, where an alias says so.
    private(set) var phrase: String? = nil
    /// 0 to 1: of matches said to be 0.9, nine in ten should be right.
    public private(set) var confidence: Double
    /// Whether an alias says so: people call this food by this name.
    public let isUsual: Bool
    /// Whether the food's name says what was asked and hardly more.
    public let isExact: Bool
    /// Whether a dried food was asked for, and the name of this one does not say that it is.
    public let isDryingUnsaid: Bool
    /// Why this food: lower case, no full stop.
    public let reason: String
    /// Best first.
    public let runnersUp: [RunnerUp]
}

extension FoodMatch {
    /// The same match, as sure as `confidence`.
    func with(confidence: Double) -> FoodMatch {
        var match = self
        match.confidence = confidence
        return match
    }
}

/// A score of 0 to 100 with its doubt.
public struct ScoreRange: Equatable, Sendable {
    /// No amount within the ranges of the intake scores less.
    public let low: Double
    /// Every amount at its point; nil where too little is known to say.
    public let point: Double?
    /// No amount within the ranges of the intake scores more.
    public let high: Double
    /// Where the score likely lies: the doubts taken as independent, within ``low`` and ``high``.
    public let likelyLow: Double
    public let likelyHigh: Double
    /// How much of the score is known: 1 less the weighted width of the components.
    public let coverage: Double
}

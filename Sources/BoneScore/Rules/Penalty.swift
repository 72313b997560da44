public import FoodModel

/// What costs points.
///
/// The raw value is a position in fixed storage; write ``key`` to files.
public enum Penalty: Int, CaseIterable, Hashable, Sendable {
    case sodium, retinol, alcohol, caffeine

    /// What files and JSON call it: "sodium".
    public var key: String { nutrient.name }

    /// The nutrient whose excess costs points.
    public var nutrient: Nutrient {
        switch self {
        case .sodium: .sodium
        case .retinol: .retinol
        case .alcohol: .alcohol
        case .caffeine: .caffeine
        }
    }
}

/// What an excess costs: `points · clamp((amount − threshold) / span, 0, limit)`.
public struct PenaltyRule: Equatable, Sendable {
    /// Points for one span above the threshold.
    public var points: Cited<Double>
    /// The amount a day that costs nothing yet, in the nutrient's unit.
    public var threshold: Cited<Double>
    /// The excess that costs ``points``, in the nutrient's unit.
    public var span: Cited<Double>
    /// How many spans are charged at most.
    public var limit: Cited<Double>
    /// Whether a meal is held to its share of the threshold and of the span.
    public var followsShare: Bool
    /// Whether a meal on its own is not charged.
    public var countsOnDaysOnly: Bool

    public init(
        points: Cited<Double>,
        threshold: Cited<Double>,
        span: Cited<Double>,
        limit: Cited<Double>,
        followsShare: Bool,
        countsOnDaysOnly: Bool
    ) {
        self.points = points
        self.threshold = threshold
        self.span = span
        self.limit = limit
        self.followsShare = followsShare
        self.countsOnDaysOnly = countsOnDaysOnly
    }

    /// The points that `amount` costs within `share` of a day.
    func cost(of amount: Double, share: Double, isDay: Bool) -> Double {
        guard isDay || !countsOnDaysOnly else { return 0 }
        let part = followsShare ? share : 1
        let excess = (amount - threshold.value * part) / (span.value * part)
        return points.value * min(max(excess, 0), limit.value)
    }
}

/// One rule for each penalty, and what they cost together at most.
public struct PenaltyRules: Equatable, Sendable {
    public var sodium: PenaltyRule
    public var retinol: PenaltyRule
    public var alcohol: PenaltyRule
    public var caffeine: PenaltyRule
    /// The most that all penalties take away.
    public var cap: Cited<Double>

    public subscript(penalty: Penalty) -> PenaltyRule {
        switch penalty {
        case .sodium: sodium
        case .retinol: retinol
        case .alcohol: alcohol
        case .caffeine: caffeine
        }
    }

    public init(
        sodium: PenaltyRule,
        retinol: PenaltyRule,
        alcohol: PenaltyRule,
        caffeine: PenaltyRule,
        cap: Cited<Double>
    ) {
        self.sodium = sodium
        self.retinol = retinol
        self.alcohol = alcohol
        self.caffeine = caffeine
        self.cap = cap
    }
}

public import FoodModel

/// One component of a score.
public struct ComponentScore: Equatable, Sendable {
    public let component: Component
    /// Points at full adequacy; 0 for what the profile does not score.
    public let weight: Double
    public let grade: Grade
    /// What is held against ``target``: absorbed calcium and zinc, polyphenols as far as they are
    /// credited, EPA and DHA, vitamin K2 as far as its menaquinone-4 counts, and everything else as
    /// eaten.
    public let intake: Estimate
    public let unit: NutrientUnit
    /// What earns full credit, in the same unit; of omega-3, ALA has a target of its own.
    public let target: Double
    /// 0 to 1; what an unsafe food brings does not count.
    public let adequacy: Estimate

    /// How much of the component is known, 0 to 1.
    public var coverage: Double { 1 - adequacy.width }

    /// The points that are missing to full credit.
    public var gap: Estimate {
        Estimate(
            low: weight * (1 - adequacy.high),
            point: weight * (1 - adequacy.point),
            high: weight * (1 - adequacy.low)
        )
    }
}

/// What one excess costs.
public struct PenaltyScore: Equatable, Sendable {
    public let penalty: Penalty
    /// In points, before the cap on all penalties together.
    public let points: Estimate
}

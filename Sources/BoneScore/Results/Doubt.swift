public import FoodModel

/// One thing not known exactly, and what it does to the score.
public struct Doubt: Equatable, Sendable {
    public let cause: Cause
    /// What varies with it.
    public let nutrients: NutrientSet
    /// The lines it touches; several where the cause is shared.
    public let places: [Place]
    /// How many points the score falls, at most, when only this varies.
    public let down: Double
    /// How many points the score rises, at most, when only this varies.
    public let up: Double
}

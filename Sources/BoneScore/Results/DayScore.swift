public import FoodModel

/// The score of a day, and of what it is made of.
public struct DayScore: Equatable, Sendable {
    /// With supplements: the score that the words go with.
    public let score: Score
    /// Without the lines that are supplements.
    public let foodOnly: ScoreRange
    /// The vitamin D of food, in µg, without what supplements bring; nil where food brings none.
    public let vitaminDOfFood: Estimate?
    /// The same composition scaled to the profile's energy; nil below the energy floor.
    public let atDayEnergy: ScoreRange?
    /// In the order of the day; empty where nothing says what was eaten together.
    public internal(set) var sittings: [SittingScore] = []
}

/// What one sitting is worth, on its own and in its day.
public struct SittingScore: Equatable, Sendable {
    /// Held to its share of a day; nil for supplements taken on their own.
    public let score: Score?
    /// By how many points the day's score is higher for it; nil where the day has no point.
    ///
    /// They do not add up to the day's score.
    public let pointsBrought: Double?
}

/// What a recipe is worth, by serving and by energy.
public struct RecipeScore: Equatable, Sendable {
    /// One serving held to a third of a day; nil where the recipe does not say how many it feeds.
    public let perServing: Score?
    /// Scaled to a third of a day's energy, whatever the yield; nil below the energy floor.
    public let density: Score?
}

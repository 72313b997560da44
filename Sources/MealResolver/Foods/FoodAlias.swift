/// What people call a food, and the published food they mean by it unless they say more.
public struct FoodAlias: Equatable, Sendable {
    /// "whole milk", as people say it.
    public let phrase: String
    /// Where it holds; nil for both.
    public let context: FoodContext?
    /// The exact published name.
    public let food: String
    /// How sure it is that this food is meant, 0 to 1.
    public let confidence: Double
    /// Exact published names of what else may be meant, likeliest first.
    public let alternatives: [String]

    public init(
        phrase: String,
        context: FoodContext?,
        food: String,
        confidence: Double,
        alternatives: [String]
    ) {
        self.phrase = phrase
        self.context = context
        self.food = food
        self.confidence = confidence
        self.alternatives = alternatives
    }
}

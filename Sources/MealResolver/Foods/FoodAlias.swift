public import FoodModel

/// What people call a food, and the published food they mean by it unless they say more.
public struct FoodAlias: Equatable, Sendable {
    /// "whole milk", as people say it.
    public let phrase: String
    /// Where it holds; nil for both.
    public let context: FoodContext?
    /// The exact published name; empty where ``id`` says which food is meant.
    public let food: String
    /// The food's id, where the source of the alias gives it.
    public let id: FoodID?
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
        id = nil
        self.phrase = phrase
        self.context = context
        self.food = food
        self.confidence = confidence
        self.alternatives = alternatives
    }

    /// The alias of a food that goes by its id.
    public init(phrase: String, context: FoodContext?, id: FoodID, confidence: Double) {
        self.phrase = phrase
        self.context = context
        food = ""
        self.id = id
        self.confidence = confidence
        alternatives = []
    }
}

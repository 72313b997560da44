public import FoodModel

/// What a table calls a food, in its own words: "Beef steak, battered, fried, lean only eaten".
public struct FoodDescriptionName: Equatable, Sendable {
    public let description: String
    public let food: FoodID
    /// Whether the food is only the nearest to one that has no figures.
    public let isNear: Bool

    public init(_ description: String, of food: FoodID, isNear: Bool = false) {
        self.description = description
        self.food = food
        self.isNear = isNear
    }
}

public import FoodModel

/// A food that a search found.
public struct FoundFood: Hashable, Sendable {
    public let food: FoodListing
    /// SQLite's bm25: the lower, the better; comparable within one search only.
    public let rank: Double

    public init(food: FoodListing, rank: Double) {
        self.food = food
        self.rank = rank
    }
}

/// Ingredients cooked together, and how many they feed.
public struct Recipe: Hashable, Sendable {
    public let title: String
    /// How many servings; nil where the recipe does not say.
    public let servings: Estimate?
    public var ingredients: [Item]
    /// How they are cooked, as written; empty where the recipe does not say.
    public let directions: String
    public let location: SourceLocation

    public init(
        title: String,
        servings: Estimate?,
        ingredients: [Item],
        directions: String = "",
        location: SourceLocation
    ) {
        self.title = title
        self.servings = servings
        self.ingredients = ingredients
        self.directions = directions
        self.location = location
    }
}

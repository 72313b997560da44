/// Ingredients cooked together, and how many they feed.
public struct Recipe: Hashable, Sendable {
    public let title: String
    /// How many servings; nil where the recipe does not say.
    public let servings: Estimate?
    /// What the recipe says of how many it feeds, as written; empty where it does not say, or says
    /// it as a number alone.
    public let yield: String
    public var ingredients: [Item]
    /// How they are cooked, as written; empty where the recipe does not say.
    public let directions: String
    public let location: SourceLocation

    public init(
        title: String,
        servings: Estimate?,
        yield: String = "",
        ingredients: [Item],
        directions: String = "",
        location: SourceLocation
    ) {
        self.title = title
        self.servings = servings
        self.yield = yield
        self.ingredients = ingredients
        self.directions = directions
        self.location = location
    }
}

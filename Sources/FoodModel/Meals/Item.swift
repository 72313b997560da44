/// One thing eaten, as a person or a file states it; nothing resolved yet.
public struct Item: Hashable, Sendable {
    public enum Content: Hashable, Sendable {
        /// An ingredient line still to be read: "2 large eggs, boiled".
        case line
        /// A food named apart from its weight, which is in grams.
        case weighed(food: String, grams: Estimate)
        /// A number of a defined food's own portions.
        case portions(food: String, count: Estimate)
    }

    /// As written.
    public let text: String
    public let content: Content
    /// Whether it is taken as a supplement rather than eaten as food.
    public let isSupplement: Bool
    public let location: SourceLocation

    public init(
        text: String,
        content: Content = .line,
        isSupplement: Bool = false,
        location: SourceLocation
    ) {
        self.text = text
        self.content = content
        self.isSupplement = isSupplement
        self.location = location
    }
}

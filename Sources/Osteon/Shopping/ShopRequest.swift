/// For whom and how long a shopping list is.
public struct ShopRequest: Sendable {
    /// For how many days; nil for those that are written.
    public let days: Int?
    /// How many eat; nil for one who writes a diary, and for as many as a recipe says it feeds.
    public let people: Int?

    public init(days: Int? = nil, people: Int? = nil) {
        self.days = days
        self.people = people
    }
}

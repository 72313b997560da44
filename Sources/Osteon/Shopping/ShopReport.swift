public import FoodModel
public import MealPlanner

/// A shopping list with everything that must be said beside it.
public struct ShopReport: Sendable {
    /// A line that is not on the list.
    public struct Lost: Sendable {
        /// As written.
        public let text: String
        public let location: SourceLocation
        /// Why, and what to do.
        public let reason: String
        /// How often it is eaten, or what part of a recipe is cooked: it is to be bought as often.
        public let times: Double
    }

    public let list: ShopList
    /// Lines whose food or weight was not found: they are to be bought too.
    public let lost: [Lost]
    /// The files that the list is of.
    public let files: [String]
    /// The days that are bought for, repeated ones counted; 0 where there are recipes alone.
    public let days: Int
    /// How many days are written.
    public let writtenDays: Int
    public let recipes: [String]
    /// How many eat; nil where nobody says.
    public let people: Int?
    public let findings: [Finding]
    /// What is eaten when, where the list closes the gaps of a week; nil otherwise.
    public internal(set) var plan: GapPlan?

    /// Whether a line is not on the list.
    public var isIncomplete: Bool { !lost.isEmpty }
}

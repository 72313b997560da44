/// A food that a week's changes may bring, as far as variety asks.
package struct WeekFood: Hashable, Sendable {
    /// What a shop calls it: boiled and poached eggs are one food.
    package let product: String
    /// On how many days of a week.
    package let mostDays: Int
    /// Of variety: "greens".
    package let group: String
    /// What stands in for each other: "leaf".
    package let family: String
    /// How many foods of the family are bought for a week.
    package let mostOfFamily: Int
    package let isFish: Bool
    package let isOily: Bool

    package init(
        product: String,
        mostDays: Int,
        group: String,
        family: String,
        mostOfFamily: Int = 2,
        isFish: Bool = false,
        isOily: Bool = false
    ) {
        self.product = product
        self.mostDays = mostDays
        self.group = group
        self.family = family
        self.mostOfFamily = mostOfFamily
        self.isFish = isFish
        self.isOily = isOily
    }
}

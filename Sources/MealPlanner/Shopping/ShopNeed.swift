public import FoodModel

/// A line of a meal or a recipe that asks for something to be bought.
public struct ShopNeed: Hashable, Sendable {
    /// As written.
    public let text: String
    public let location: SourceLocation
    /// What the line calls the food: the title where no product has one.
    public let name: String
    public let food: FoodID?
    public let foodClass: FoodClass.Key?
    /// What the tables call it.
    public let foodName: String
    /// Where its class is kept; nil where nobody has classed it.
    public let aisle: String?
    /// Edible grams, as eaten, once.
    public let grams: Estimate
    /// Grams that the line states of the food as bought; nil where it states none.
    public let stated: Estimate?
    /// How many whole things the line asks for; nil where it measures them otherwise.
    public let count: ShopCount?
    /// How often the line is eaten, or what part of a recipe is cooked.
    public let times: Double
    /// Whether no amount is written.
    public let isAmountAssumed: Bool

    public init(
        text: String,
        location: SourceLocation,
        name: String,
        food: FoodID?,
        foodClass: FoodClass.Key?,
        foodName: String,
        aisle: String?,
        grams: Estimate,
        stated: Estimate? = nil,
        count: ShopCount? = nil,
        times: Double = 1,
        isAmountAssumed: Bool = false
    ) {
        self.text = text
        self.location = location
        self.name = name
        self.food = food
        self.foodClass = foodClass
        self.foodName = foodName
        self.aisle = aisle
        self.grams = grams
        self.stated = stated
        self.count = count
        self.times = times
        self.isAmountAssumed = isAmountAssumed
    }
}

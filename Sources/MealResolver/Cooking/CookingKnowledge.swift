public import FoodModel

/// What is known of cooking and of buying food: what each loses, and the words that tell it.
public struct CookingKnowledge: Sendable {
    public let retention: RetentionTable
    public let words: CookingWords
    /// The share of a weight as bought that is not eaten, 0 to 1; by any number of the food.
    public let refuse: [FoodID: Refuse]
    /// Grams of the cooked food from a gram of the raw one, however it is cooked; by the raw food.
    public let yields: [FoodID: Estimate]
    public let bought: BoughtWords

    public init(
        retention: RetentionTable = RetentionTable(),
        words: CookingWords = CookingWords([]),
        refuse: [FoodID: Refuse] = [:],
        yields: [FoodID: Estimate] = [:],
        bought: BoughtWords = BoughtWords()
    ) {
        self.retention = retention
        self.words = words
        self.refuse = refuse
        self.yields = yields
        self.bought = bought
    }

    /// Nothing known: all is kept, and all is eaten.
    public static let none = CookingKnowledge()

    /// What cooking makes of a gram of `food`; nil where no table says.
    func yield(of food: Food) -> Estimate? {
        yields[food.id] ?? food.otherIDs.lazy.compactMap { yields[$0] }.first
    }

    /// The refuse of `food`; nil where none is known.
    func refuse(of food: Food) -> Refuse? {
        refuse[food.id] ?? food.otherIDs.lazy.compactMap { refuse[$0] }.first
    }
}

/// What of a food as bought is not eaten.
public struct Refuse: Equatable, Sendable {
    /// 0 to 1.
    public let share: Double
    /// Which parts: "45% peel, 2% seeds".
    public let parts: String

    public init(share: Double, parts: String) {
        self.share = share
        self.parts = parts
    }
}

public import FoodModel

/// What is known of cooking and of buying food: what each loses, and the words that tell it.
public struct CookingKnowledge: Sendable {
    public let retention: RetentionTable
    public let words: CookingWords
    /// The share of a weight as bought that is not eaten, 0 to 1; by any number of the food.
    public let refuse: [FoodID: Refuse]
    public let bought: BoughtWords

    public init(
        retention: RetentionTable = RetentionTable(),
        words: CookingWords = CookingWords([]),
        refuse: [FoodID: Refuse] = [:],
        bought: BoughtWords = BoughtWords()
    ) {
        self.retention = retention
        self.words = words
        self.refuse = refuse
        self.bought = bought
    }

    /// Nothing known: all is kept, and all is eaten.
    public static let none = CookingKnowledge()

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

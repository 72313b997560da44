/// A food of the database, ready to be eaten: named, classed and with its figures.
public struct Food: Equatable, Sendable {
    public let id: FoodID
    public var otherIDs: [FoodID]
    public let name: String
    /// The reviewed class; nil for a food nobody has classed yet.
    public let foodClass: FoodClass.Key?
    public let composition: Composition
    public let portions: [Portion]
    /// The edition it belongs to: an ``Edition/key``.
    public let edition: String

    public init(
        id: FoodID,
        otherIDs: [FoodID] = [],
        name: String,
        foodClass: FoodClass.Key?,
        composition: Composition,
        portions: [Portion],
        edition: String
    ) {
        self.id = id
        self.otherIDs = otherIDs
        self.name = name
        self.foodClass = foodClass
        self.composition = composition
        self.portions = portions
        self.edition = edition
    }
}

/// A food as a search index sees it.
public struct FoodListing: Hashable, Sendable {
    public let id: FoodID
    public let name: String
    public let foodClass: FoodClass.Key?
    /// Whether it is a dish as eaten, computed from a recipe, rather than a single food.
    public let isDish: Bool

    public init(id: FoodID, name: String, foodClass: FoodClass.Key?, isDish: Bool) {
        self.id = id
        self.name = name
        self.foodClass = foodClass
        self.isDish = isDish
    }
}

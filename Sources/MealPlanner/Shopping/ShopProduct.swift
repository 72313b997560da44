/// What a shopping list calls a food, where a shop keeps it and in which packs it sells it.
public struct ShopProduct: Hashable, Sendable {
    /// "dried lentils".
    public let title: String
    /// The key of an ``ShopAisle``.
    public let aisle: String
    /// Smallest first; empty where it is bought by weight.
    public var packs: [Pack]
    /// How many days it keeps once bought; nil where nobody says.
    public let days: Int?
    /// Whether it is bought at all: water is not.
    public let isBought: Bool

    public init(
        title: String,
        aisle: String,
        packs: [Pack] = [],
        days: Int? = nil,
        isBought: Bool = true
    ) {
        self.title = title
        self.aisle = aisle
        self.packs = packs
        self.days = days
        self.isBought = isBought
    }

    /// The same under another title.
    func called(_ title: String) -> ShopProduct {
        ShopProduct(title: title, aisle: aisle, packs: packs, days: days, isBought: isBought)
    }
}

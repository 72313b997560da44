/// What is to be bought, in the order of a shop.
public struct ShopList: Sendable {
    /// What stands in one aisle, by title.
    public struct Group: Sendable {
        public let aisle: ShopAisle
        public let items: [ShopItem]
    }

    /// In the order in which a person walks the shop; only aisles with something to buy.
    public let groups: [Group]
    /// What the list would have if there were not enough of it at home, by title.
    public let atHome: [ShopItem]

    public init(groups: [Group], atHome: [ShopItem]) {
        self.groups = groups
        self.atHome = atHome
    }

    /// Everything that is bought, in order.
    public var items: [ShopItem] { groups.flatMap(\.items) }

    /// What the priced items cost together; nil where none is.
    public var price: Double? {
        let prices = items.compactMap(\.price)
        return prices.isEmpty ? nil : prices.reduce(0, +)
    }

    /// How many of the items that are bought by the pack or by weight have no price.
    public var unpriced: Int { items.count { $0.price == nil && !$0.isUnmeasured } }
}

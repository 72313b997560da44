public import FoodModel

/// What shops sell, and what of it is bought for which food.
public struct ShopCatalogue: Sendable {
    /// In the order in which a person walks them.
    public let aisles: [ShopAisle]
    public private(set) var products: [String: ShopProduct]
    private let foods: [FoodID: [ShopSource]]
    private let classes: [FoodClass.Key: [ShopSource]]

    /// - Parameters:
    ///   - aisles: In the order of a shop.
    ///   - products: By their titles.
    ///   - foods: What is bought for a food, by its id.
    ///   - classes: What is bought for every other food of a class.
    public init(
        aisles: [ShopAisle],
        products: [String: ShopProduct],
        foods: [FoodID: [ShopSource]],
        classes: [FoodClass.Key: [ShopSource]]
    ) {
        self.aisles = aisles
        self.products = products
        self.foods = foods
        self.classes = classes
    }

    /// What is bought for a food; empty where nothing is known of it.
    ///
    /// A food's own row goes before that of its class.
    public func sources(of food: FoodID?, class key: FoodClass.Key?) -> [ShopSource] {
        food.flatMap { foods[$0] } ?? key.flatMap { classes[$0] } ?? []
    }

    /// Puts `packs` in the place of those of the product called `title`.
    public mutating func replacePacks(of title: String, by packs: [Pack]) {
        products[title]?.packs = packs.sorted { $0.grams < $1.grams }
    }

    /// The product whose title is `name`, whatever its capitals; nil where there is none.
    public func product(named name: String) -> ShopProduct? {
        products[name] ?? products.values.first { $0.title.lowercased() == name.lowercased() }
    }
}

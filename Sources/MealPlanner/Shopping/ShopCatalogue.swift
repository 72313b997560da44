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
    ///
    /// - Parameters:
    ///   - food: Its id.
    ///   - key: Its class.
    ///   - isJuiced: Whether the line counts the fruits of a juice.
    /// - Returns: One product, or several that are bought together.
    public func sources(
        of food: FoodID?,
        class key: FoodClass.Key?,
        isJuiced: Bool = false
    ) -> [ShopSource] {
        let own = food.flatMap { foods[$0] } ?? []
        let fruits = own.filter { $0.use == .juiced }
        if isJuiced, !fruits.isEmpty { return fruits }
        let others = own.filter { $0.use != .juiced }
        return others.isEmpty ? key.flatMap { classes[$0] } ?? [] : others
    }

    /// The product whose title is a word of `name`, or the plural of one: "limes" of "lime zest".
    func fruit(in name: String) -> ShopProduct? {
        for word in name.lowercased().split(separator: " ").map(String.init) {
            if let product = products[word] ?? products[word + "s"] { return product }
        }
        return nil
    }

    /// `product`, or what a shop has of it in tins: "tinned lentils" for "dried lentils".
    func tinned(_ product: ShopProduct) -> ShopProduct {
        guard !product.packs.contains(where: \.isTin) else { return product }
        let bare = product.title.replacing("dried ", with: "")
        return products["tinned " + bare] ?? product
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

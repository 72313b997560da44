public import MealPlanner

extension ShopCatalogue {
    /// What ships of shopping, read anew each time: a score does without.
    ///
    /// - Returns: The aisles, the products, and what is bought for which food.
    /// - Throws: `InputError` with the place of a fault in a shipped file.
    public static func shipped() throws -> ShopCatalogue {
        let (aisles, foods, bought) = (
            "Planning/aisles.tsv", "Planning/foods.tsv", "Planning/bought.tsv"
        )
        return try shipped(
            aisles: (aisles, ShippedFile.at(aisles).bytes),
            foods: (foods, ShippedFile.at(foods).bytes),
            bought: (bought, ShippedFile.at(bought).bytes)
        )
    }

    /// The same of other files, each by its path and its bytes.
    static func shipped(
        aisles: (path: String, bytes: [UInt8]),
        foods: (path: String, bytes: [UInt8]),
        bought: (path: String, bytes: [UInt8])
    ) throws -> ShopCatalogue {
        let places = try ResolverTable(aisles.bytes, path: aisles.path).map { row in
            ShopAisle(key: try row.name("aisle"), title: try row.name("title"))
        }
        var reading = ShopReading(aisles: Set(places.map(\.key)))
        try reading.readFoods(ResolverTable(foods.bytes, path: foods.path))
        try reading.readBought(ResolverTable(bought.bytes, path: bought.path))
        return ShopCatalogue(
            aisles: places,
            products: reading.products,
            foods: reading.foods,
            classes: reading.classes
        )
    }
}

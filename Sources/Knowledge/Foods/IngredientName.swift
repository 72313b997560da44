public import FoodModel
public import MealResolver

/// A common name of an ingredient, how often cooks write it, and the shipped food they mean.
public struct IngredientName: Equatable, Sendable {
    /// "black pepper".
    public let name: String
    /// The ingredient lines that have it, of those that were counted.
    public let weight: Double
    /// Nil where no shipped food serves.
    public let food: FoodID?
    /// Whether the food is only near what the name means.
    public let isNear: Bool

    /// The names that coverage is weighed by.
    ///
    /// - Throws: `InputError` with the place of a fault in the shipped file.
    public static func shipped() throws -> [IngredientName] {
        let path = "Coverage/ingredient-names.tsv"
        return try read(ShippedFile.at(path).bytes, file: path)
    }

    /// The rows of the tab-separated `file`, which holds `bytes`.
    static func read(_ bytes: [UInt8], file: String) throws -> [IngredientName] {
        try ResolverTable(bytes, path: file).map { row in
            guard let weight = try row.number("weight"), weight > 0 else {
                throw row.fault("weight", "the weight is not a number above 0")
            }
            let id = try row.text("id")
            guard id.isEmpty || FoodID(id) != nil else {
                throw row.fault("id", "\"\(id)\" is not a food's id")
            }
            return IngredientName(
                name: try row.name("name"),
                weight: weight,
                food: FoodID(id),
                isNear: try !row.text("note").isEmpty
            )
        }
    }
}

extension FoodAlias {
    /// What a recipe means by `name`; nil where no shipped food serves.
    public init?(_ name: IngredientName) {
        guard let food = name.food else { return nil }
        self.init(
            phrase: name.name,
            context: .recipe,
            id: food,
            confidence: name.isNear ? 0.72 : 0.9
        )
    }
}

package import FoodModel
public import MealResolver

extension RetentionTable {
    /// The edition of the factors.
    public static let edition = "usda-retention-6"

    /// What ships, read anew each time: a score without cooking does without.
    ///
    /// - Throws: `InputError` with the place of a fault in the shipped file.
    public static func shipped() throws -> RetentionTable {
        let path = "Cooking/retention.tsv"
        return try RetentionTable(ShippedFile.at(path).bytes, file: path)
    }

    /// The rows of the tab-separated `file`, with a column for each of ``nutrients``, in percent.
    init(_ bytes: [UInt8], file: String) throws {
        var table = RetentionTable()
        _ = try ResolverTable(bytes, path: file).map { row in
            let method = try row.value("method", CookingMethod.self)
            var shares = NutrientTable<Estimate>()
            for nutrient in Self.nutrients {
                shares[nutrient] = try row.estimate(nutrient.tag).map { $0 * 0.01 }
            }
            let retention = Retention(method: method, shares: shares)
            for key in try row.texts("classes").map(FoodClass.Key.init(rawValue:)) {
                guard table.retention(of: key, method) == nil else {
                    throw row.fault(
                        "classes",
                        "\"\(key.rawValue)\" has two rows of \"\(method.rawValue)\""
                    )
                }
                table.add(retention, of: key)
            }
        }
        self = table
    }

    /// The nutrients of the food model for which USDA has factors: none of vitamin D or K.
    package static let nutrients = NutrientSet([
        .alcohol, .calcium, .phosphorus, .magnesium, .sodium, .potassium, .zinc, .iron, .copper,
        .vitaminC, .folate, .vitaminB12,
    ])
}

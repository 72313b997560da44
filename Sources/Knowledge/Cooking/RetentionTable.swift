public import FoodModel

/// What cooking leaves of the nutrients in the foods of a class: Cooking/retention.tsv, after
/// USDA's table of nutrient retention factors, release 6.
public struct RetentionTable: Sendable {
    /// The edition of the factors.
    public static let edition = "usda-retention-6"

    private var retentions: [FoodClass.Key: [Retention]] = [:]

    /// What ships, read anew each time: a score without cooking does without.
    ///
    /// - Throws: `InputError` with the place of a fault in the shipped file.
    public static func shipped() throws -> RetentionTable {
        let path = "Cooking/retention.tsv"
        return try RetentionTable(ShippedFile.at(path).bytes, file: path)
    }

    /// The rows of the tab-separated `file`, with a column for each of ``nutrients``, in percent.
    init(_ bytes: [UInt8], file: String) throws {
        var known: Set<ClassMethod> = []
        _ = try ResolverTable(bytes, path: file).map { row in
            let method = try row.value("method", CookingMethod.self)
            var shares = NutrientTable<Estimate>()
            for nutrient in Self.nutrients {
                shares[nutrient] = try row.estimate(nutrient.tag).map { $0 * 0.01 }
            }
            let retention = Retention(method: method, shares: shares)
            for key in try row.texts("classes").map(FoodClass.Key.init(rawValue:)) {
                guard known.insert(ClassMethod(key: key, method: method)).inserted else {
                    throw row.fault(
                        "classes",
                        "\"\(key.rawValue)\" has two rows of \"\(method.rawValue)\""
                    )
                }
                retentions[key, default: []].append(retention)
            }
        }
    }

    /// The ways of cooking that have factors for foods of the class `key`; empty where there are none.
    public func retentions(of key: FoodClass.Key) -> [Retention] { retentions[key] ?? [] }

    /// What `method` leaves in a food of the class `key`; nil where USDA has no factors for it.
    public func retention(of key: FoodClass.Key, _ method: CookingMethod) -> Retention? {
        retentions[key]?.first { $0.method == method }
    }

    /// The classes that have factors.
    var classes: Set<FoodClass.Key> { Set(retentions.keys) }

    /// The nutrients of the food model for which USDA has factors: none of vitamin D or K.
    package static let nutrients = NutrientSet([
        .alcohol, .calcium, .phosphorus, .magnesium, .sodium, .potassium, .zinc, .iron, .copper,
        .vitaminC, .folate, .vitaminB12,
    ])

    private struct ClassMethod: Hashable {
        let key: FoodClass.Key
        let method: CookingMethod
    }
}

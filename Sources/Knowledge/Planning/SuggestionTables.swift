public import FoodModel

/// What ships of suggestions: foods in portions, what stands in for what, and what diets forbid.
public struct SuggestionTables: Sendable {
    /// Which foods may stand in for foods of a class, and how they are measured against them.
    public struct Exchange: Sendable {
        public let name: String
        /// Whether a line is replaced by as many portions as it has, not by as many grams.
        public let isByPortion: Bool
    }

    public let foods: [SuggestedFood]
    public let avoided: [AvoidedFoods]
    public let exchanges: [FoodClass.Key: Exchange]
    public let oxalate: OxalateTable
    /// Which kinds of food stand together in recipes.
    public let pairings: Pairings

    /// What the binary was built with.
    ///
    /// - Parameter classes: The reviewed classes of foods.
    /// - Returns: The tables, every class and content in them known.
    /// - Throws: `InputError` with the place of a fault in a shipped file.
    public static func shipped(
        classes: [FoodClass.Key: FoodClass]
    ) throws -> SuggestionTables {
        let known = Set(classes.keys)
        let (foods, diets, exchanges, pairings) = (
            "Planning/foods.tsv", "Planning/diets.tsv", "Planning/exchanges.tsv",
            "Planning/pairings.tsv"
        )
        return SuggestionTables(
            foods: try SuggestedFood.read(ShippedFile.at(foods).bytes, path: foods),
            avoided: try AvoidedFoods.read(
                ShippedFile.at(diets).bytes,
                path: diets,
                classes: known
            ),
            exchanges: try readExchanges(
                ShippedFile.at(exchanges).bytes,
                path: exchanges,
                classes: known
            ),
            oxalate: try .shipped(),
            pairings: try Pairings.read(ShippedFile.at(pairings).bytes, path: pairings)
        )
    }

    static func readExchanges(
        _ bytes: [UInt8],
        path: String,
        classes: Set<FoodClass.Key>
    ) throws -> [FoodClass.Key: Exchange] {
        var exchanges: [FoodClass.Key: Exchange] = [:]
        _ = try ResolverTable(bytes, path: path).map { row in
            let key = FoodClass.Key(rawValue: try row.text("class"))
            guard classes.contains(key) else {
                throw row.fault("class", "\"\(key.rawValue)\" is no class of foods")
            }
            let by = try row.text("by")
            guard by == "gram" || by == "portion" else {
                throw row.fault("by", "\"\(by)\" is neither gram nor portion")
            }
            let exchange = Exchange(
                name: try row.name("exchange"),
                isByPortion: by == "portion"
            )
            guard exchanges.updateValue(exchange, forKey: key) == nil else {
                throw row.fault("class", "\"\(key.rawValue)\" stands twice")
            }
        }
        return exchanges
    }
}

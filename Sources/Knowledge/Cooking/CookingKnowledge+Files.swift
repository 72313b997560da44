import FoodModel
public import MealResolver

extension CookingKnowledge {
    /// What ships, read anew each time.
    ///
    /// - Throws: `InputError` with the place of a fault in a shipped file.
    public static func shipped() throws -> CookingKnowledge {
        try CookingKnowledge(retention: .shipped()) { try ShippedFile.at("Cooking/\($0)").bytes }
    }

    /// Reads words.tsv, bought.tsv and weights.tsv.
    ///
    /// - Parameters:
    ///   - retention: What cooking leaves.
    ///   - file: The bytes of the file of a name; errors call it by that name.
    /// - Throws: `InputError` with the place of a fault in a file.
    init(retention: RetentionTable, file: (String) throws -> [UInt8]) throws {
        func table(_ name: String) throws -> ResolverTable {
            try ResolverTable(try file(name), path: name)
        }
        let meanings = try table("words.tsv").map { row in
            let meaning = try CookingWords.Meaning(row)
            return try row.texts("words").map { (words: $0, meaning: meaning) }
        }
        let bought = try table("bought.tsv").map { row in
            let kind = try row.value("kind", BoughtWords.Kind.self)
            return try row.texts("phrases").map { (phrase: $0, kind: kind) }
        }
        self.init(
            retention: retention,
            words: CookingWords(meanings.flatMap(\.self)),
            refuse: try Self.refuse(table("weights.tsv")),
            yields: try Self.yields(table("weights.tsv")),
            bought: BoughtWords(bought.flatMap(\.self))
        )
    }

    /// Of raw foods, which "give" the cooked one: all ways of cooking together.
    private static func yields(_ table: ResolverTable) throws -> [FoodID: Estimate] {
        let rows = try table.map { row -> (FoodID, Estimate)? in
            guard try row.text("kind") == "yield", try row.text("detail").contains("gives "),
                let id = FoodID(try row.text("id")), let yield = try row.range(), yield.low > 0
            else { return nil }
            return (id, yield)
        }
        return Dictionary(grouping: rows.compactMap(\.self), by: \.0).mapValues { rows in
            let ranges = rows.map(\.1)
            return Estimate(
                low: ranges.map(\.low).min() ?? 1,
                point: ranges.reduce(0) { $0 + $1.point } / Double(ranges.count),
                high: ranges.map(\.high).max() ?? 1
            )
        }
    }

    private static func refuse(_ table: ResolverTable) throws -> [FoodID: Refuse] {
        let rows = try table.map { row -> (FoodID, Refuse)? in
            guard try row.text("kind") == "refuse" else { return nil }
            guard let id = FoodID(try row.text("id")), let percent = try row.number("point"),
                percent < 100
            else { throw row.fault("point", "the refuse is not a percentage of a food's weight") }
            return (id, Refuse(share: percent / 100, parts: try row.text("detail")))
        }
        return Dictionary(rows.compactMap(\.self), uniquingKeysWith: { first, _ in first })
    }
}

extension CookingWords.Meaning {
    fileprivate init(_ row: ResolverTable.Row) throws {
        switch try row.text("methods") {
        case "drained": self = .drained
        case "somehow": self = .somehow
        default:
            self = .methods(
                try row.texts("methods").map { name in
                    guard let method = CookingMethod(rawValue: name) else {
                        throw row.fault("methods", "no way of cooking is called \"\(name)\"")
                    }
                    return method
                }
            )
        }
    }
}

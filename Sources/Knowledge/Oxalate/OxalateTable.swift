public import FoodModel

/// The oxalate of foods and of their classes: Oxalate/levels.tsv.
public struct OxalateTable: Sendable {
    private var foods: [FoodID: Oxalate] = [:]
    private var classes: [FoodClass.Key: Oxalate] = [:]

    /// What ships, read anew each time: a score does without.
    ///
    /// - Throws: `InputError` with the place of a fault in a shipped file.
    public static func shipped() throws -> OxalateTable {
        let (levels, citations) = ("Oxalate/levels.tsv", "Oxalate/citations.tsv")
        return try OxalateTable(
            ShippedFile.at(levels).bytes,
            file: levels,
            citations: references(ShippedFile.at(citations).bytes, file: citations)
        )
    }

    /// The rows of the tab-separated `file`; each one's citation by its key.
    init(_ bytes: [UInt8], file: String, citations: [String: Citation]) throws {
        _ = try ResolverTable(bytes, path: file).map { row in
            let oxalate = try Self.oxalate(row, citations)
            for subject in try row.texts("of") {
                let isNew: Bool
                if let food = FoodID(subject) {
                    isNew = foods.updateValue(oxalate, forKey: food) == nil
                } else {
                    let key = FoodClass.Key(rawValue: subject)
                    isNew = classes.updateValue(oxalate, forKey: key) == nil
                }
                guard isNew else { throw row.fault("of", "\"\(subject)\" stands twice") }
            }
        }
    }

    /// What is known of `food`, else of its class; nil where neither is: not low, but unknown.
    public func oxalate(of food: Food) -> Oxalate? {
        ([food.id] + food.otherIDs).lazy.compactMap { foods[$0] }.first
            ?? food.foodClass.flatMap { classes[$0] }
    }

    /// What is known of the food with `id`, else of `foodClass`.
    public func oxalate(of id: FoodID, in foodClass: FoodClass.Key?) -> Oxalate? {
        foods[id] ?? foodClass.flatMap { classes[$0] }
    }

    /// The foods and the classes that have rows of their own.
    var subjects: (foods: [FoodID], classes: [FoodClass.Key]) {
        (foods.keys.sorted(), classes.keys.sorted { $0.rawValue < $1.rawValue })
    }

    /// The publications by their keys; how far a figure was checked stands with the figure.
    static func references(_ bytes: [UInt8], file: String) throws -> [String: Citation] {
        let pairs = try ResolverTable(bytes, path: file).map { row in
            (
                try row.name("key"),
                Citation(
                    try row.name("reference"),
                    locator: try row.text("locator"),
                    confidence: .design
                )
            )
        }
        return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    }

    private static func oxalate(
        _ row: ResolverTable.Row,
        _ citations: [String: Citation]
    ) throws -> Oxalate {
        let key = try row.text("citation")
        guard let source = citations[key] else {
            throw row.fault("citation", "no citation has the key \"\(key)\"")
        }
        return Oxalate(
            level: try row.value("level", Oxalate.Level.self),
            amounts: try amounts(row),
            citation: Citation(
                source.reference,
                locator: source.locator,
                confidence: try row.value("confidence", Confidence.self)
            )
        )
    }

    private static func amounts(_ row: ResolverTable.Row) throws -> ClosedRange<Double>? {
        guard let low = try row.number("low"), let high = try row.number("high") else { return nil }
        guard low <= high else { throw row.fault("low", "the range is not in the order low, high") }
        return low...high
    }
}

public import FoodModel

/// A food that a person may be told to eat, in a portion of their kitchen: one row of
/// Planning/foods.tsv.
public struct SuggestedFood: Sendable {
    public let id: FoodID
    /// "tinned sardines in oil, drained, with bones".
    public let name: String
    /// How many of ``unit`` make a portion: 1, 0.5.
    public let amount: Double
    /// "tin", "slice".
    public let unit: String
    /// Of one portion, as eaten.
    public let grams: Double
    /// Portions a day; 0 for a food that only stands there to be swapped for another.
    public let most: Int
    /// On how many days of a week.
    public let days: Int
    public let occasions: [Occasion]
    /// From 1, eaten by few, to 5, eaten by most.
    public let commonness: Int
    public let group: String
    /// Foods of one exchange may stand in for each other; empty where the food has no mates.
    public let exchange: String
    /// What a shopping list calls it.
    public let shop: String
    /// Grams bought for one gram eaten.
    public let factor: Double
    /// What a diet may forbid of it; nil where its class knows.
    public let contains: DietContents?
    public let note: String

    /// The rows of `bytes`, the tab-separated file at `path`.
    static func read(_ bytes: [UInt8], path: String) throws -> [SuggestedFood] {
        var seen: Set<FoodID> = []
        return try ResolverTable(bytes, path: path).map { row in
            let food = try SuggestedFood(row)
            guard seen.insert(food.id).inserted else {
                throw row.fault("food", "\"\(food.id)\" stands twice")
            }
            return food
        }
    }

    private init(_ row: ResolverTable.Row) throws {
        func number(_ column: String, in range: ClosedRange<Double>) throws -> Double {
            guard let number = try row.number(column), range.contains(number) else {
                throw row.fault(
                    column,
                    "\"\(try row.text(column))\" is not a number from \(range.lowerBound) to "
                        + "\(range.upperBound)"
                )
            }
            return number
        }
        guard let id = FoodID(try row.text("food")) else {
            throw row.fault("food", "this is no id of a food")
        }
        self.id = id
        name = try row.name("name")
        amount = try number("amount", in: 0.01...100)
        unit = try row.name("unit")
        grams = try number("grams", in: 0.1...2000)
        most = Int(try number("most", in: 0...5))
        days = Int(try number("days", in: 1...7))
        occasions = try row.texts("meals", between: ",").map { word in
            guard let occasion = Occasion(rawValue: word) else {
                throw row.fault("meals", "\"\(word)\" is no meal: breakfast, lunch, dinner, snack")
            }
            return occasion
        }
        commonness = Int(try number("commonness", in: 1...5))
        group = try row.name("group")
        exchange = try row.text("exchange")
        shop = try row.name("shop")
        factor = try number("factor", in: 0.01...100)
        contains = try Self.contents(row)
        note = try row.text("note")
    }

    private static func contents(_ row: ResolverTable.Row) throws -> DietContents? {
        let words = try row.texts("contains", between: ",")
        guard !words.isEmpty else { return nil }
        guard words != ["none"] else { return [] }
        return try words.reduce(into: DietContents()) { contents, word in
            guard let content = DietContents(word: word) else {
                throw row.fault("contains", "\"\(word)\" is nothing that a diet forbids")
            }
            contents.insert(content)
        }
    }
}

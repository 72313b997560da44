public import FoodModel
import FoodStore
import Knowledge

/// How much is known of the bone nutrients in the shipped foods, and in what cooks use most.
public struct Coverage: Sendable {
    /// A nutrient, or several that are only of use together.
    public struct Topic: Equatable, Sendable {
        /// "calcium".
        public let name: String
        /// The least known of them speaks for all.
        public let nutrients: [Nutrient]
    }

    /// The shares of each way of knowing; they add up to 1.
    public typealias Shares = [Knowing: Double]

    public struct Row: Sendable {
        public let topic: Topic
        /// Of the shipped foods.
        public let foods: Shares
        /// Of the common ingredient names, each by how often cooks write it.
        public let names: Shares
    }

    public static let topics = [
        Topic(name: "calcium", nutrients: [.calcium]),
        Topic(name: "protein", nutrients: [.protein]),
        Topic(name: "vitamin D", nutrients: [.vitaminD]),
        Topic(name: "magnesium", nutrients: [.magnesium]),
        Topic(name: "potassium", nutrients: [.potassium]),
        Topic(name: "zinc", nutrients: [.zinc]),
        Topic(name: "vitamin K2", nutrients: [.vitaminK2]),
        Topic(name: "flavonoids", nutrients: [.flavonoids]),
        Topic(
            name: "omega-3",
            nutrients: [.alphaLinolenicAcid, .eicosapentaenoicAcid, .docosahexaenoicAcid]
        ),
    ]

    public let rows: [Row]
    public let foodCount: Int
    public let nameCount: Int

    /// What is known of what ships, whatever the person imported.
    ///
    /// - Throws: `InputError` for a fault in what ships.
    public static func shipped() throws -> Coverage {
        try Coverage(
            ShippedFoods.table(),
            classes: Knowledge.shipped().classes,
            names: IngredientName.shipped()
        )
    }

    init(
        _ table: ShippedTable,
        classes: [FoodClass.Key: FoodClass],
        names: [IngredientName]
    ) {
        var known: [FoodID: [Knowing]] = [:]
        for record in table.records {
            let foodClass = record.foodClass.flatMap { classes[$0] }
            let statistics = table.statistics[record.foodClass] ?? ClassStatistics()
            known[record.id] = Self.topics.map { topic in
                topic.nutrients.map { nutrient in
                    Knowing(
                        nutrient,
                        in: record.composition,
                        of: foodClass,
                        statistics: statistics
                    )
                }.max() ?? .nothing
            }
        }
        foodCount = table.records.count
        nameCount = names.count
        rows = Self.topics.enumerated().map { place, topic in
            Row(
                topic: topic,
                foods: Self.shares(known.values.map { ($0[place], 1) }),
                names: Self.shares(
                    names.map { ($0.food.flatMap { known[$0]?[place] } ?? .nothing, $0.weight) }
                )
            )
        }
    }

    private static func shares(_ weighted: [(Knowing, Double)]) -> Shares {
        let sum = weighted.reduce(0) { $0 + $1.1 }
        var shares = Shares(uniqueKeysWithValues: Knowing.allCases.map { ($0, 0) })
        guard sum > 0 else { return shares }
        for (knowing, weight) in weighted { shares[knowing, default: 0] += weight / sum }
        return shares
    }
}

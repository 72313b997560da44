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

    /// - Throws: `StoreError`, and `InputError` for a fault in what ships.
    public init(library: FoodLibrary) throws {
        try self.init(
            library.database,
            classes: library.knowledge.classes,
            names: IngredientName.shipped()
        )
    }

    init(
        _ catalogue: some FoodCatalogue,
        classes: [FoodClass.Key: FoodClass],
        names: [IngredientName]
    ) throws {
        // A food that was imported has no class: it is not of the shipped table.
        let foods = try catalogue.listings().filter { $0.foodClass != nil }
        var statistics: [FoodClass.Key?: ClassStatistics] = [:]
        var known: [FoodID: [Knowing]] = [:]
        for listing in foods {
            guard let food = try catalogue.food(listing.id) else { continue }
            let key = listing.foodClass
            let figures = try statistics[key] ?? catalogue.statistics(of: key)
            statistics[key] = figures
            let knowing = Self.topics.map { topic in
                topic.nutrients.map { nutrient in
                    Knowing(
                        nutrient,
                        in: food,
                        of: key.flatMap { classes[$0] },
                        statistics: figures
                    )
                }.max() ?? .nothing
            }
            for id in [food.id] + food.otherIDs { known[id] = knowing }
        }
        foodCount = foods.count
        nameCount = names.count
        rows = Self.topics.enumerated().map { place, topic in
            Row(
                topic: topic,
                foods: Self.shares(foods.map { (known[$0.id]?[place] ?? .nothing, 1) }),
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

import FoodModel

/// The file of what the foods of each class hold, a line a class and nutrient.
struct StatisticsText {
    private(set) var text = "class\ttag\tcount\tp1\tmedian\tp99\n"

    /// Enough foods of a class that the survey's need not speak for it.
    private static let leastFoods = 5

    init(_ records: [FoodRecord]) {
        let classes = Dictionary(grouping: records) { $0.foodClass?.rawValue ?? "" }
            .mapValues(Self.telling)
        append("*", classes.sorted { $0.key < $1.key }.flatMap(\.value))
        for (name, records) in classes.sorted(by: { $0.key < $1.key }) { append(name, records) }
    }

    /// The foods of a class that tell of others: those of the survey were computed from analyses of
    /// the like of the rest, and would count them again.
    private static func telling(_ records: [FoodRecord]) -> [FoodRecord] {
        let analysed = records.filter { $0.id.source != "fndds" }
        return analysed.count < leastFoods ? records : analysed
    }

    private mutating func append(_ name: String, _ records: [FoodRecord]) {
        for nutrient in Nutrient.allCases {
            let points = records.compactMap { $0.composition[nutrient]?.estimate.point }
            guard let distribution = Distribution(of: points) else { continue }
            let percentiles = [distribution.p1, distribution.median, distribution.p99]
            text +=
                ([name, nutrient.tag, "\(distribution.count)"]
                + percentiles.map { $0.rounded(digits: 6).shortText }).joined(separator: "\t")
            text += "\n"
        }
    }
}

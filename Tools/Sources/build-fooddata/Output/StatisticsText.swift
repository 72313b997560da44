import FoodModel

/// The file of what the foods of each class hold, a line a class and nutrient.
struct StatisticsText {
    private(set) var text = "class\ttag\tcount\tp1\tmedian\tp99\n"

    init(_ records: [FoodRecord]) {
        append("*", records)
        let classes = Dictionary(grouping: records) { $0.foodClass?.rawValue ?? "" }
        for (name, records) in classes.sorted(by: { $0.key < $1.key }) { append(name, records) }
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

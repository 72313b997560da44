/// What the foods of one class, or of a whole table, hold of each nutrient per 100 g.
public struct ClassStatistics: Equatable, Sendable {
    public var distributions: NutrientTable<Distribution>

    public init(distributions: NutrientTable<Distribution> = NutrientTable()) {
        self.distributions = distributions
    }
}

/// Percentiles over the foods that have a figure, zeros included; linear at rank (n − 1)·p.
public struct Distribution: Hashable, Sendable {
    /// How many foods have a figure.
    public let count: Int
    public let p1: Double
    public let median: Double
    public let p99: Double

    public init(count: Int, p1: Double, median: Double, p99: Double) {
        self.count = count
        self.p1 = p1
        self.median = median
        self.p99 = p99
    }

    /// The distribution of `values`, or nil where there are none.
    public init?(of values: [Double]) {
        guard !values.isEmpty else { return nil }
        let sorted = values.sorted()
        func percentile(_ p: Double) -> Double {
            let rank = Double(sorted.count - 1) * p
            let below = Int(rank)
            let above = min(below + 1, sorted.count - 1)
            return sorted[below] + (sorted[above] - sorted[below]) * (rank - Double(below))
        }
        self.init(
            count: sorted.count,
            p1: percentile(0.01),
            median: percentile(0.5),
            p99: percentile(0.99)
        )
    }
}

/// One figure of an evaluation, and how many cases it is of.
struct Metric: Equatable {
    /// "grams within 15 %".
    let name: String
    /// Nil where there is no case to judge by.
    let value: Double?
    let count: Int
    let sense: Sense

    /// Which way is better.
    enum Sense: String, Codable {
        /// More is better.
        case gain
        /// Less is better.
        case loss
        /// Neither: a value to look at.
        case neither
    }

    init(_ name: String, _ value: Double?, of count: Int, sense: Sense = .gain) {
        self.name = name
        self.value = value
        self.count = count
        self.sense = sense
    }

    /// The share of `cases` that pass.
    init(_ name: String, share cases: [Bool], sense: Sense = .gain) {
        let passed = cases.count { $0 }
        self.init(
            name,
            cases.isEmpty ? nil : Double(passed) / Double(cases.count),
            of: cases.count,
            sense: sense
        )
    }

    /// The median of `values`.
    init(_ name: String, median values: [Double], sense: Sense = .gain) {
        self.init(name, values.median, of: values.count, sense: sense)
    }
}

extension [Double] {
    /// The middle value, or the mean of the two in the middle; nil for none.
    var median: Double? {
        guard !isEmpty else { return nil }
        let sorted = sorted()
        let middle = sorted.count / 2
        return sorted.count.isMultiple(of: 2)
            ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[middle]
    }

    /// The mean; nil for none.
    var mean: Double? { isEmpty ? nil : reduce(0, +) / Double(count) }
}

/// One figure of an evaluation, and how many cases it is of.
struct Metric: Equatable {
    /// "grams within 15 %".
    let name: String
    /// Nil where there is no case to judge by.
    let value: Double?
    let count: Int
    /// Whether a smaller value is a better one.
    var isLoss = false

    init(_ name: String, _ value: Double?, of count: Int, isLoss: Bool = false) {
        self.name = name
        self.value = value
        self.count = count
        self.isLoss = isLoss
    }

    /// The share of `cases` that pass.
    init(_ name: String, share cases: [Bool], isLoss: Bool = false) {
        let passed = cases.count { $0 }
        self.init(
            name,
            cases.isEmpty ? nil : Double(passed) / Double(cases.count),
            of: cases.count,
            isLoss: isLoss
        )
    }

    /// The median of `values`.
    init(_ name: String, median values: [Double], isLoss: Bool = false) {
        self.init(name, values.median, of: values.count, isLoss: isLoss)
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

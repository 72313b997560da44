/// What one file of labelled data shows.
struct Section {
    /// What the file holds: "sentences".
    let title: String
    /// The file's name without its folders.
    let file: String
    var metrics: [Metric] = []
    /// The cases that went wrong, for a developer.
    var misses: [Miss] = []
    /// Rows that could not be judged, with the reason.
    var complaints: [String] = []

    /// The metric called `name`.
    func metric(_ name: String) -> Metric? { metrics.first { $0.name == name } }

    /// The `count` worst misses, worst first; of equal ones the earlier.
    func worst(_ count: Int) -> [Miss] {
        misses.enumerated().sorted {
            ($0.element.cost, -$0.offset) > ($1.element.cost, -$1.offset)
        }.prefix(count).map(\.element)
    }
}

/// A case that went wrong.
struct Miss {
    /// How far it is from right; comparable within one section.
    let cost: Double
    /// The case, what was wanted and what came.
    let text: String
}

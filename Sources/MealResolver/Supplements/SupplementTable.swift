public import FoodModel

/// What the names of supplements stand for.
public struct SupplementTable: Sendable {
    /// One row of the supplements file: a name, and a nutrient in it.
    public struct Row: Equatable, Sendable {
        public let names: [String]
        /// Nil for a word that says only how it is taken: "tablet".
        public let nutrient: Nutrient?
        /// The share of the stated weight that is the nutrient's own.
        public let share: Estimate

        public init(names: [String], nutrient: Nutrient?, share: Estimate) {
            self.names = names
            self.nutrient = nutrient
            self.share = share
        }
    }

    /// A nutrient of a product and its share of the stated weight.
    struct Content: Equatable {
        let nutrient: Nutrient
        let share: Estimate
    }

    private let contents: [[Term]: [Content]]
    private let longest: Int
    /// The words with which names begin.
    private let openings: TermNumbers

    public init(_ rows: [Row]) {
        var contents: [[Term]: [Content]] = [:]
        for row in rows {
            for name in row.names {
                contents[WordTable.terms(of: name), default: []] +=
                    row.nutrient.map { [Content(nutrient: $0, share: row.share)] } ?? []
            }
        }
        self.contents = contents
        longest = contents.keys.map(\.count).max() ?? 0
        openings = TermNumbers(contents.keys.compactMap(\.first))
    }

    /// Whether a name may begin with `term`.
    func mayBegin(with term: Term) -> Bool { openings.contains(term) }

    /// The contents named from `index` on by the longest name that fits, and the index after it.
    func contents(at index: Int, in tokens: [Token]) -> (contents: [Content], next: Int)? {
        guard mayBegin(with: tokens[index].term) else { return nil }
        for length in stride(from: min(longest, tokens.count - index), to: 0, by: -1) {
            if let found = contents[tokens[index..<(index + length)].map(\.term)] {
                return (found, index + length)
            }
        }
        return nil
    }
}

public import FoodModel

/// What the names of supplements stand for.
public struct SupplementTable: Sendable {
    /// One row of the supplements file: a name, and a nutrient in it.
    public struct Row: Equatable, Sendable {
        public let names: [String]
        /// Nil for a word that says only how it is taken: "tablet", "twice a day".
        public let nutrient: Nutrient?
        /// The share of the stated weight that is the nutrient's own; without one, how often it is taken.
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

    /// What a name stands for.
    struct Name: Equatable {
        /// Empty for a word that says only how it is taken.
        var contents: [Content] = []
        /// How often it is taken: 2 for "twice a day".
        var times = 1.0
    }

    private let names: [[Term]: Name]
    private let longest: Int
    /// The words with which names begin.
    private let openings: TermNumbers
    /// The words with which names of nutrients begin.
    private let nutrientOpenings: TermNumbers

    public init(_ rows: [Row]) {
        var names: [[Term]: Name] = [:]
        for row in rows {
            for text in row.names {
                let terms = WordTable.terms(of: text)
                if let nutrient = row.nutrient {
                    let content = Content(nutrient: nutrient, share: row.share)
                    names[terms, default: Name()].contents.append(content)
                } else {
                    names[terms] = Name(times: row.share.point)
                }
            }
        }
        self.names = names
        longest = names.keys.map(\.count).max() ?? 0
        openings = TermNumbers(names.keys.compactMap(\.first))
        nutrientOpenings = TermNumbers(
            names.filter { !$0.value.contents.isEmpty }.keys.compactMap(\.first)
        )
    }

    /// Whether the name of a nutrient may begin with `term`.
    func mayBeginNutrient(with term: Term) -> Bool { nutrientOpenings.contains(term) }

    /// The longest name that stands at `index`, and the index after it.
    func name(at index: Int, in tokens: [Token]) -> (name: Name, next: Int)? {
        guard openings.contains(tokens[index].term) else { return nil }
        for length in stride(from: min(longest, tokens.count - index), to: 0, by: -1) {
            if let found = names[tokens[index..<(index + length)].map(\.term)] {
                return (found, index + length)
            }
        }
        return nil
    }
}

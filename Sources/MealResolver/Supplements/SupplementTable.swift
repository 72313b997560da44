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

    /// One row of the tablets file: a maker's name, and what one of it holds.
    public struct Tablet: Equatable, Sendable {
        public let names: [String]
        /// Nil for a name of which labels differ too much: its dose must be written.
        public let nutrient: Nutrient?
        /// In the nutrient's own unit, wide where the name stands for several tablets; nil without one.
        public let amount: Estimate?

        public init(names: [String], nutrient: Nutrient?, amount: Estimate?) {
            self.names = names
            self.nutrient = nutrient
            self.amount = amount
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
    /// What one tablet of a maker's name holds.
    private let tablets: [[Term]: NutrientTable<Estimate>]
    private let longest: Int
    /// The words with which names begin.
    private let openings: TermNumbers
    /// The words with which names of nutrients begin.
    private let nutrientOpenings: TermNumbers

    public init(_ rows: [Row], tablets tabletRows: [Tablet] = []) {
        var tablets: [[Term]: NutrientTable<Estimate>] = [:]
        for row in tabletRows {
            for name in row.names {
                let terms = WordTable.terms(of: name)
                if let nutrient = row.nutrient, let amount = row.amount {
                    tablets[terms, default: NutrientTable()][nutrient] = amount
                } else {
                    tablets[terms] = NutrientTable()
                }
            }
        }
        self.tablets = tablets
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
        longest = max(
            names.keys.map(\.count).max() ?? 0,
            tablets.keys.map(\.count).max() ?? 0
        )
        openings = TermNumbers(names.keys.compactMap(\.first))
        nutrientOpenings = TermNumbers(
            names.filter { !$0.value.contents.isEmpty }.keys.compactMap(\.first)
                + tablets.keys.compactMap(\.first)
        )
    }

    /// What one tablet holds of the longest maker's name that stands at `index`, and the index after it.
    func tablet(
        at index: Int,
        in tokens: [Token]
    ) -> (holds: NutrientTable<Estimate>, next: Int)? {
        guard nutrientOpenings.contains(tokens[index].term) else { return nil }
        for length in stride(from: min(longest, tokens.count - index), to: 0, by: -1) {
            if let found = tablets[tokens[index..<(index + length)].map(\.term)] {
                return (found, index + length)
            }
        }
        return nil
    }

    /// Whether the name of a nutrient, or a maker's name, may begin with `term`.
    func mayBeginNutrient(with term: Term) -> Bool { nutrientOpenings.contains(term) }

    /// Whether the name of a nutrient ends with the token at `index`.
    func endsName(at index: Int, in tokens: [Token]) -> Bool {
        (max(0, index - longest + 1)...index).contains { start in
            guard let (name, next) = name(at: start, in: tokens) else { return false }
            return next == index + 1 && !name.contents.isEmpty
        }
    }

    /// Whether a maker's name ends with the token at `index`.
    func endsTablet(at index: Int, in tokens: [Token]) -> Bool {
        (max(0, index - longest + 1)...index).contains { start in
            tablet(at: start, in: tokens)?.next == index + 1
        }
    }

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

public import FoodModel

/// How much of a food is taken where a line writes no amount, by the food's class.
public struct HelpingTable: Sendable {
    /// One row of the helpings file.
    public struct Helping: Equatable, Sendable {
        /// In grams, eaten for itself.
        public let ordinary: Estimate
        /// In grams, beside another food: the butter on toast.
        public let alongside: Estimate
        /// Whether one of the food is a helping of it: "1 latte".
        public let isOne: Bool

        public init(ordinary: Estimate, alongside: Estimate, isOne: Bool) {
            self.ordinary = ordinary
            self.alongside = alongside
            self.isOne = isOne
        }
    }

    /// What is eaten together: "cereal with milk".
    public struct Pair: Hashable, Sendable {
        public let first: FoodClass.Key
        public let companion: FoodClass.Key

        public init(first: FoodClass.Key, companion: FoodClass.Key) {
            self.first = first
            self.companion = companion
        }
    }

    private let helpings: [FoodClass.Key: Helping]
    private let unlike: [Helping]
    private let index: FoodWordsIndex
    private let together: [Pair: Estimate]

    /// - Parameters:
    ///   - helpings: By the class of the food.
    ///   - unlike: Of foods of which another helping is taken than of their class, the first that fits
    ///     first: an espresso.
    ///   - together: Grams of what comes with a food, where that is not as with any other.
    public init(
        _ helpings: [FoodClass.Key: Helping],
        unlike: [(foods: FoodWords, helping: Helping)] = [],
        together: [Pair: Estimate] = [:]
    ) {
        self.helpings = helpings
        self.unlike = unlike.map(\.helping)
        index = FoodWordsIndex(unlike.map(\.foods))
        self.together = together
    }

    /// The helping of a food of `foodClass` whose name and line have `terms`.
    func helping(of foodClass: FoodClass.Key?, called terms: [Term]) -> Helping? {
        index.first(for: terms).map { unlike[$0] } ?? self[foodClass]
    }

    /// The helping of a class's foods; nil for a food without a class.
    public subscript(foodClass: FoodClass.Key?) -> Helping? { foodClass.flatMap { helpings[$0] } }

    /// Grams of `companion` that go with `first`; nil where they are as with any other food.
    func amount(of companion: FoodClass.Key?, with first: FoodClass.Key?) -> Estimate? {
        guard let companion, let first else { return nil }
        return together[Pair(first: first, companion: companion)]
    }
}

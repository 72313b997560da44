public import FoodModel

/// What a person told of their foods: what they call them, and what their own measures weigh.
///
/// It goes before everything that ships.
public struct FoodMemory: Sendable {
    /// A person's own name for a food.
    public struct Name: Sendable {
        /// As the person writes it: "oat milk barista".
        public let phrase: String
        public let food: FoodListing
        /// Where the person wrote it down.
        public let location: SourceLocation

        public init(phrase: String, food: FoodListing, location: SourceLocation) {
            self.phrase = phrase
            self.food = food
            self.location = location
        }
    }

    /// Nothing.
    public static let none = FoodMemory(names: [], weights: [])

    private let names: [[Term]: Name]
    private let weights: [MeasureWeight]

    /// The first of `names` for the same words holds, and so does the first of `weights` of the same
    /// measure.
    public init(names: [Name], weights: [MeasureWeight]) {
        self.names = Dictionary(
            names.map { (WordTable.terms(of: $0.phrase), $0) }.filter { !$0.0.isEmpty },
            uniquingKeysWith: { first, _ in first }
        )
        self.weights = weights
    }

    public var isEmpty: Bool { names.isEmpty && weights.isEmpty }

    /// The food that the person calls `name`, in the order of its words; nil where they told none.
    public func name(_ name: String) -> Name? {
        names.isEmpty ? nil : names[WordTable.terms(of: name)]
    }

    /// What the amount of `line` weighs by the person's own measures of the food that goes by
    /// `names`; nil where they told no such measure.
    func weigh(_ line: ParsedLine, names: [[Term]], words: WordTable) -> Weighing? {
        guard let amount = line.amounts.first,
            // Of two ways to say it, a stated weight is surer than any measure.
            !line.amounts.contains(where: \.isWeight),
            line.amounts.dropFirst().allSatisfy({ $0.relation == .same })
        else { return nil }
        let own = weights.filter { names.contains($0.name) }
        let unit = MeasureWeight.Unit(of: amount, in: line)
        let sizes = WordTable.terms(of: line.size)
        let same = own.filter { $0.unit == unit }
        if let weight = same.first(where: { $0.sizes == sizes }) {
            return weight.weighing.times(amount.low, amount.high)
        }
        if let weight = same.first(where: \.sizes.isEmpty) {
            let factor = sizes.reduce(1) { $0 * (words.sizeFactor($1) ?? 1) }
            return weight.weighing.times(amount.low * factor, amount.high * factor)
        }
        return own.lazy.compactMap { $0.density(for: amount) }.first
    }
}

/// How a person would write down what they know of a line's food.
extension ParsedLine {
    /// The name without a word before it that stands where a unit should.
    public var ownName: String { NamedFood(self).text }

    /// ``ownName`` folded: equal for lines whose names a memory does not tell apart.
    public var nameKey: String {
        NamedFood(self).terms.map(\.description).joined(separator: " ")
    }

    /// One of what the line counts, of the food: "1 cup of granola", "1 large roll"; nil where it
    /// states no amount, or a weight.
    public var ownMeasure: String? {
        guard let amount = amounts.first, !amounts.contains(where: \.isWeight) else { return nil }
        let unit = amount.measure?.name ?? unknownUnit
        let words = [size, unit.map { "\($0) of" } ?? "", ownName].filter { !$0.isEmpty }
        return "1 " + words.joined(separator: " ")
    }
}

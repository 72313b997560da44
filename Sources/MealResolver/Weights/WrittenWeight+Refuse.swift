import FoodModel

extension WrittenWeight {
    /// The part of a weight that is eaten; nil where all of it is.
    ///
    /// - Parameters:
    ///   - line: What is said of how the food is weighed.
    ///   - name: The words of the food's name.
    ///   - refuse: What of the food as bought is not eaten; nil where nobody knows.
    ///   - words: The words that tell how a weight is meant.
    ///   - context: A recipe's weights may be those of what is bought, a diary's are of what is eaten.
    init?(
        _ line: ParsedLine,
        name: [Term],
        refuse: Refuse?,
        words: BoughtWords,
        in context: FoodContext
    ) {
        let said = WordTable.terms(of: line.text)
        confidence = refuse == nil ? Self.guessed : Self.measured
        if words.place(of: .with, in: said) != nil {
            share = refuse.map { Estimate(1 - $0.share) } ?? Self.unknown.value
            self.words = Self.less(refuse?.parts ?? "bone, shell or peel, how much is not known")
            return
        }
        guard context == .recipe, words.place(of: .without, in: said) == nil else { return nil }
        if words.has(.shellfish, name) {
            share =
                refuse.map { Estimate(low: 1 - $0.share, point: 1 - $0.share, high: 1) }
                ?? Self.shelled.value
            self.words = Self.less(refuse?.parts ?? "shells")
            return
        }
        guard let refuse else { return nil }
        let eaten = 1 - refuse.share
        self.words = Self.less(refuse.parts)
        if let place = words.place(of: .removed, in: said) {
            guard place > Self.noun(of: line, in: said) ?? 0 else { return nil }
            share = Estimate(low: eaten, point: eaten, high: 1)
        } else if words.has(.usual, name + said), words.place(of: .cut, in: said) == nil {
            share = Estimate(low: eaten, point: eaten, high: 1)
        } else {
            share = Estimate(low: eaten, point: 1, high: 1)
            self.words = "or less what is not eaten: \(refuse.parts)"
        }
    }

    private static func less(_ parts: String) -> String {
        "less what is not eaten: \(parts)"
    }

    /// Of molluscs and crustaceans in their shells.
    static let shelled = Cited(
        Estimate(low: 0.15, point: 0.25, high: 1),
        Citation("the refuse of clams, oysters and crabs in SR28", confidence: .design)
    )
    /// Of what has bone, shell or peel by a line, and no table says how much.
    static let unknown = Cited(
        Estimate(low: 0.5, point: 0.75, high: 0.95),
        Citation("the refuse of foods in SR28 that have one", confidence: .design)
    )
}

import FoodModel

/// A food's own portion, read as a measure of it.
struct FoodPortion {
    /// Nil for a piece that no unit names: "breast", "medium".
    let measure: Measure?
    let sizes: [Term]
    /// What else it says: "sliced", "breast".
    let terms: [Term]
    /// Of one of the measure.
    let grams: Double
    /// As the source prints it.
    let title: String
    /// Whether the source weighs less than one: "1/2 fillet" of a whole side of fish.
    let isFraction: Bool
    /// Whether the source weighs one of sorts that differ: "NS as to Florida or California".
    let isUnspecified: Bool
    /// Whether it is cut from a whole one: "piece, (1/8 of 9\" crust)".
    let isShare: Bool
    /// Whether it is what a pound of a bird gives of this part, and no piece of it.
    let isYield: Bool

    /// Reads `portion`; nil where it states a weight, which says nothing of the food.
    init?(_ portion: Portion, units: UnitTable, words: WordTable) {
        guard portion.amount > 0, portion.grams > 0 else { return nil }
        title = portion.modifier.isEmpty ? portion.unit : "\(portion.unit), \(portion.modifier)"
        grams = portion.grams / portion.amount
        isFraction = portion.amount < 1
        // Most titles have no hyphen: whole texts are slow to look for.
        isYield = title.utf8.contains(UInt8(ascii: "-")) && title.contains("lb ready-to")
        isShare = title.utf8.contains(UInt8(ascii: "/")) && title.contains("(1/")
        var tokens = Tokenizer.tokens(of: title)
        var depth = 0
        tokens.removeAll { token in
            if token.isMark("(") { depth += 1 }
            if token.isMark(")") { depth -= 1 }
            return depth > 0 || token.kind != .word
        }
        // "avocado, NS as to Florida or California": what nobody specified tells nothing.
        let unspecified = tokens.firstIndex { $0.term == Self.ns } ?? tokens.count
        isUnspecified = unspecified > 0 && unspecified < tokens.count
        if isUnspecified { tokens.removeSubrange(unspecified...) }
        // "cup, not packed" is a cup.
        if let packed = tokens.firstIndex(where: { $0.term == Self.packed }), packed > 0,
            FoodQuery.negations.contains(tokens[packed - 1].term)
        {
            tokens.removeSubrange(packed - 1...packed)
        }
        var measure: Measure?
        var sizes: [Term] = []
        var terms: [Term] = []
        var index = 0
        while index < tokens.count {
            if measure == nil, let (found, next) = units.measure(at: index, in: tokens[...]) {
                measure = found
                index = next
                continue
            }
            let term = tokens[index].term
            if words.sizeFactor(term) != nil { sizes.append(term) } else { terms.append(term) }
            index += 1
        }
        guard measure?.kind != .mass else { return nil }
        self.measure = measure
        self.sizes = sizes
        self.terms = terms
    }

    private static let ns = Term("ns")
    private static let packed = Term("packed")

    /// How many more of its words `asked` has than it lacks; words agree by their first letters
    /// ("slices", "sliced"), but for those of the food's own name: whipping cream is not whipped.
    func agreement(with asked: [Term], ofFoodNamed own: [Term]) -> Int {
        terms.reduce(0) { sum, term in
            if term == Self.or || own.contains(term) { return sum }
            let isAsked = asked.contains {
                $0 == term || (!own.contains($0) && $0.agrees(with: term))
            }
            if isAsked { return sum + 2 }
            let isCut = Self.cuts.contains(term)
            return sum + (isCut && asked.contains(where: Self.cuts.contains) ? 1 : -1)
        }
    }

    private static let or = Term("or")
    /// Cuts that fill a cup alike.
    private static let cuts = TermNumbers([
        Term("chopped"), Term("diced"), Term("cubed"), Term("cube"), Term("minced"),
    ])
}

extension Term {
    /// Whether both begin with the same four letters, or are equal.
    fileprivate func agrees(with other: Term) -> Bool {
        if self == other { return true }
        guard count >= 4, other.count >= 4 else { return false }
        return (0..<4).allSatisfy {
            byte(fromEnd: count - $0) == other.byte(fromEnd: other.count - $0)
        }
    }
}

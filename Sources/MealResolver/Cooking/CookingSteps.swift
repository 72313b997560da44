import FoodModel

/// The sentences in which a recipe tells how its ingredients are cooked.
struct CookingSteps {
    private struct Sentence {
        /// The places of its words in ``terms``.
        let places: Range<Int>
        let told: CookingWords.Told
        /// Whether it names an ingredient of the recipe.
        let namesAny: Bool
        /// Whether it is about all that is at hand: "add the rest".
        let isOfAll: Bool
    }

    private var sentences: [Sentence] = []
    /// The words of all sentences, one after the other.
    private var terms: [Term] = []
    /// What is told of all that is at hand.
    private var toldOfAll = CookingWords.Told()
    /// Whether anything is cooked.
    private var isAnyCooked = false

    /// - Parameters:
    ///   - text: The recipe's directions; empty where it has none.
    ///   - ingredients: The words by which they may call any of the ingredients.
    ///   - words: The words that tell of cooking.
    init(_ text: String, ingredients: TermNumbers, words: CookingWords) {
        // By bytes: very many are read for a large collection.
        for sentence in text.utf8.split(whereSeparator: Self.isEnd) {
            let start = terms.count
            WordTable.add(Substring(sentence), to: &terms)
            let own = terms[start...]
            // "Do not cook the spinach", "preheat the oven".
            let isOfNoCooking = own.contains(where: Self.denials.contains)
            let told = isOfNoCooking ? CookingWords.Told() : words.told(by: own)
            let isOfAll = own.contains(where: Self.all.contains)
            if isOfAll { toldOfAll += told }
            isAnyCooked = isAnyCooked || told.isCooked
            sentences.append(
                Sentence(
                    places: start..<terms.count,
                    told: told,
                    namesAny: own.contains(where: ingredients.contains),
                    isOfAll: isOfAll
                )
            )
        }
    }

    /// How the ingredient with one of `names` in its name is cooked.
    ///
    /// From the first sentence that names it on, those that name it, or no other, or all that is at
    /// hand, tell of it. What no sentence names is part of "all the rest", or nobody says whether it
    /// is cooked; what is drained is done.
    func cooking(of names: [Term]) -> Cooking {
        if sentences.isEmpty { return .unsaid }
        guard let first = sentences.firstIndex(where: { isNamed(names, in: $0) }) else {
            if toldOfAll.isCooked { return Cooking(toldOfAll, usuallyDrained: false) }
            return isAnyCooked ? .perhaps : .none
        }
        var told = CookingWords.Told()
        for sentence in sentences[first...]
        where !sentence.namesAny || sentence.isOfAll || isNamed(names, in: sentence) {
            told += sentence.told
            if told.isCooked, sentence.told.isDrained { break }
        }
        return Cooking(told, usuallyDrained: false)
    }

    private func isNamed(_ names: [Term], in sentence: Sentence) -> Bool {
        terms[sentence.places].contains { names.contains($0) }
    }

    /// Whether a sentence ends with `byte`.
    private static func isEnd(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ";"),
            UInt8(ascii: "\n"), UInt8(ascii: "\r"):
            true
        default: false
        }
    }

    private static let all = TermNumbers([
        Term("all"), Term("everything"), Term("rest"), Term("remaining"), Term("vegetables"),
        Term("veggies"), Term("ingredients"), Term("mixture"),
    ])
    private static let denials = TermNumbers([
        Term("not"), Term("don"), Term("without"), Term("raw"), Term("uncooked"), Term("preheat"),
    ])
}

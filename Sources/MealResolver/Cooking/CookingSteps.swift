import FoodModel

/// The sentences in which a recipe tells how its ingredients are cooked.
struct CookingSteps {
    private struct Sentence {
        let terms: Set<Term>
        let told: CookingWords.Told
        /// Whether it names an ingredient of the recipe.
        let namesAny: Bool

        /// Whether it is about all that is at hand: "add the rest".
        var isOfAll: Bool { !terms.isDisjoint(with: CookingSteps.all) }

        func names(_ names: [Term]) -> Bool { names.contains(where: terms.contains) }
    }

    private let sentences: [Sentence]

    /// - Parameters:
    ///   - text: The recipe's directions; empty where it has none.
    ///   - ingredients: The words by which they may call any of the ingredients.
    ///   - words: The words that tell of cooking.
    init(_ text: String, ingredients: Set<Term>, words: CookingWords) {
        // By bytes: very many are read for a large collection.
        sentences = text.utf8.split(whereSeparator: Self.isEnd).map { sentence in
            let terms = WordTable.terms(of: String(Substring(sentence)))
            // "Do not cook the spinach", "preheat the oven".
            let isOfNoCooking = terms.contains(where: Self.denials.contains)
            return Sentence(
                terms: Set(terms),
                told: isOfNoCooking ? CookingWords.Told() : words.told(by: terms),
                namesAny: terms.contains(where: ingredients.contains)
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
        guard let first = sentences.firstIndex(where: { $0.names(names) }) else {
            let ofAll = sentences.filter(\.isOfAll).reduce(into: CookingWords.Told()) {
                $0 += $1.told
            }
            if ofAll.isCooked { return Cooking(ofAll, usuallyDrained: false) }
            return sentences.contains(where: \.told.isCooked) ? .perhaps : .none
        }
        var told = CookingWords.Told()
        for sentence in sentences[first...]
        where sentence.names(names) || !sentence.namesAny || sentence.isOfAll {
            told += sentence.told
            if told.isCooked, sentence.told.isDrained { break }
        }
        return Cooking(told, usuallyDrained: false)
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

    private static let all: Set<Term> = [
        Term("all"), Term("everything"), Term("rest"), Term("remaining"), Term("vegetables"),
        Term("veggies"), Term("ingredients"), Term("mixture"),
    ]
    private static let denials: Set<Term> = [
        Term("not"), Term("don"), Term("without"), Term("raw"), Term("uncooked"), Term("preheat"),
    ]
}

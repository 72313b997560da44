import FoodModel

/// The sentences in which a recipe tells how its ingredients are cooked.
struct CookingSteps {
    private struct Sentence {
        let terms: Set<Term>
        let told: CookingWords.Told

        /// Whether it may be about what the one before it names.
        var isShort: Bool { terms.count < 3 }

        func names(_ names: [Term]) -> Bool { names.contains(where: terms.contains) }
    }

    private let sentences: [Sentence]

    /// - Parameters:
    ///   - text: The recipe's directions; empty where it has none.
    ///   - words: The words that tell of cooking.
    init(_ text: String, words: CookingWords) {
        sentences = text.split { ".!?;\n\r".contains($0) }.map { sentence in
            let terms = WordTable.terms(of: String(sentence))
            return Sentence(terms: Set(terms), told: words.told(by: terms))
        }
    }

    /// How the ingredient with one of `names` in its name is cooked.
    ///
    /// A sentence is about what it names and what is in the pot already: all from the first that
    /// names the ingredient on may be meant, the first of them most likely. What no sentence names
    /// is part of "all the rest", and what is drained is done.
    func cooking(of names: [Term]) -> Cooking {
        if sentences.isEmpty { return .unsaid }
        let first = sentences.firstIndex { $0.names(names) }
        guard let first else {
            var all = sentences.reduce(into: CookingWords.Told()) { $0 += $1.told }
            all.isDrained = false
            return Cooking(all, usuallyDrained: false)
        }
        var told = CookingWords.Told()
        for sentence in sentences[first...] {
            var more = sentence.told
            // "Boil the pasta. Drain." is of the pasta, "Drain the beans" is not.
            more.isDrained = more.isDrained && (sentence.isShort || sentence.names(names))
            told += more
            if told.isCooked, more.isDrained { break }
        }
        return Cooking(told, usuallyDrained: false)
    }
}

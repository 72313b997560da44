public import FoodModel

/// The words by which lines and recipes tell how food is cooked.
public struct CookingWords: Sendable {
    public enum Meaning: Hashable, Sendable {
        /// The ways of cooking it may mean: the first that a food has factors for is meant.
        case methods([CookingMethod])
        /// The liquid is poured off.
        case drained
        /// Cooked, and not how.
        case somehow
    }

    /// What a sentence or a line tells.
    struct Told: Equatable {
        /// What each of its words may mean.
        var methods: [[CookingMethod]] = []
        var isDrained = false
        var isCooked = false

        static func += (a: inout Told, b: Told) {
            for method in b.methods where !a.methods.contains(method) { a.methods.append(method) }
            a.isDrained = a.isDrained || b.isDrained
            a.isCooked = a.isCooked || b.isCooked
        }
    }

    private var firstTerms = TermNumbers()
    /// By the number of the first term; the longest first.
    private var phrases: [[(terms: [Term], meaning: Meaning)]] = []

    /// - Parameter meanings: Words, one or several in a row ("stir fry"), and what they mean.
    public init(_ meanings: [(words: String, meaning: Meaning)]) {
        for (words, meaning) in meanings {
            let terms = WordTable.terms(of: words)
            guard let first = terms.first else { continue }
            let number = Int(firstTerms.number(first))
            if number == phrases.count { phrases.append([]) }
            phrases[number].append((terms, meaning))
            phrases[number].sort { $0.terms.count > $1.terms.count }
        }
    }

    /// What `terms`, in their order, tell.
    func told(by terms: ArraySlice<Term>) -> Told {
        var told = Told()
        var place = terms.startIndex
        while place < terms.endIndex {
            let found = firstTerms[terms[place]].flatMap { number in
                phrases[Int(number)].first { terms[place...].starts(with: $0.terms) }
            }
            switch found?.meaning {
            case .methods(let methods):
                told += Told(methods: [methods], isCooked: true)
            case .drained: told.isDrained = true
            case .somehow: told.isCooked = true
            case nil: break
            }
            place += found?.terms.count ?? 1
        }
        return told
    }
}

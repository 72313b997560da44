/// Phrases of which a food's name must have one, word for word in any order.
public struct FoodWords: Equatable, Sendable {
    private let phrases: [[Term]]

    /// - Parameter phrases: None for any food at all.
    public init(_ phrases: [String] = []) {
        self.phrases = phrases.map(WordTable.terms(of:)).filter { !$0.isEmpty }
    }

    var isEmpty: Bool { phrases.isEmpty }

    /// The words with which the phrases begin.
    var openings: some Sequence<Term> { phrases.lazy.compactMap(\.first) }

    /// Whether a name of `terms` has every word of one of the phrases.
    func match(_ terms: [Term]) -> Bool {
        phrases.contains { $0.allSatisfy(terms.contains) }
    }
}

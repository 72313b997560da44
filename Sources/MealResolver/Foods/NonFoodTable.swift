/// What lines name that no food of the tables stands for, so that nothing like it is taken.
public struct NonFoodTable: Sendable {
    public enum Kind: String, CaseIterable, Sendable {
        /// It is used, and brings nothing that counts: drops of dye.
        case nothing
        /// A food that no table has: "curry leaves".
        case unknown
    }

    private let kinds: [[Term]: Kind]
    private let longest: Int
    /// The words with which phrases end.
    private let endings: TermNumbers
    private let words: WordTable

    public init(_ rows: [(phrase: String, kind: Kind)], words: WordTable) {
        kinds = Dictionary(
            rows.map { (Self.terms(of: $0.phrase, words), $0.kind) },
            uniquingKeysWith: { first, _ in first }
        )
        longest = kinds.keys.map(\.count).max() ?? 0
        endings = TermNumbers(kinds.keys.compactMap(\.last))
        self.words = words
    }

    /// The kind of the longest phrase with which `name` ends; nil where none does.
    func kind(of name: String) -> Kind? { ending(of: name)?.kind }

    /// The same, and what is said before it: "red" of "red food coloring", "yogurt" of "yogurt probiotic".
    func ending(of name: String) -> (kind: Kind, before: String)? {
        let terms = Self.terms(of: name, words)
        guard let last = terms.last, endings.contains(last) else { return nil }
        for length in stride(from: min(longest, terms.count), to: 0, by: -1) {
            if let kind = kinds[Array(terms.suffix(length))] {
                let before = terms.dropLast(length).map(\.description)
                return (kind, before.joined(separator: " "))
            }
        }
        return nil
    }

    private static func terms(of text: String, _ words: WordTable) -> [Term] {
        words.translated(WordTable.terms(of: text)).filter {
            !words.has(.filler, $0) && !words.has(.preparation, $0)
        }
    }
}

/// The words that tell whether a weight is that of food as bought, with what is not eaten of it.
public struct BoughtWords: Sendable {
    public enum Kind: String, CaseIterable, Sendable {
        /// The weight has it: "bone in".
        case with
        /// It is gone before the food is weighed: "boneless".
        case without
        /// Gone before where they stand before the name, and after where they stand behind it:
        /// "peeled potatoes", "potatoes, peeled".
        case removed
        /// Pieces of what may have been bought whole or in pieces: "pineapple chunks".
        case cut
        /// Foods that are weighed with it unless a line says otherwise: "watermelon".
        case usual
        /// Such foods of which a quarter or so is eaten, where no table says how much: "mussels".
        case shellfish
    }

    private var phrases: [Kind: [[Term]]] = [:]

    /// - Parameter rows: Phrases, and what each tells.
    public init(_ rows: [(phrase: String, kind: Kind)] = []) {
        for (phrase, kind) in rows {
            phrases[kind, default: []].append(WordTable.terms(of: phrase))
        }
    }

    /// The place in `terms` of the first phrase of `kind`; nil where none is there.
    func place(of kind: Kind, in terms: [Term]) -> Int? {
        let all = phrases[kind] ?? []
        return terms.indices.first { place in all.contains { terms[place...].starts(with: $0) } }
    }

    /// Whether `name` has every word, in any order, of a phrase of `kind`.
    func has(_ kind: Kind, _ name: [Term]) -> Bool {
        phrases[kind]?.contains { $0.allSatisfy(name.contains) } ?? false
    }
}

/// What the words of other languages' lines are in English.
public struct LanguageTable: Sendable {
    public enum Language: String, CaseIterable, Sendable {
        case german = "de"
        case french = "fr"
        case spanish = "es"
        case italian = "it"

        /// What is added to an adjective's stem; plurals in "s" are folded away.
        var adjectiveEndings: [String] {
            switch self {
            case .german: ["", "e", "er", "es", "en", "em"]
            case .french: ["", "e"]
            case .spanish: ["o", "a"]
            case .italian: ["o", "a", "i", "e"]
            }
        }
    }

    public enum Kind: String, CaseIterable, Sendable {
        /// "EL" of "2 EL Öl": it stands after a number, or first.
        case unit
        /// "une" of "une pincée": it stands first, or after a number.
        case number
        /// "et demie" of "1 tasse et demie": a half more.
        case half
        /// "bis" of "1 bis 2".
        case range
        /// "de" of "1 kg de farine".
        case joint
        case size
        /// What is said of a food: "gehackt".
        case word
        case food
    }

    /// One meaning and the words for it in one language.
    public struct Row: Sendable {
        let kind: Kind
        let language: Language
        let english: String
        let words: [String]

        /// - Parameters:
        ///   - kind: What the words do.
        ///   - language: Theirs.
        ///   - english: What stands for them.
        ///   - words: With "*" for the endings of an adjective, and "~" before those that are English
        ///     too.
        public init(_ kind: Kind, _ language: Language, english: String, words: [String]) {
            self.kind = kind
            self.language = language
            self.english = english
            self.words = words
        }
    }

    /// Words of one language, and what stands for them.
    struct Phrase {
        let kind: Kind
        let english: String
        let terms: [Term]
        /// Whether they tell the language.
        let isSign: Bool
    }

    private var numbers = TermNumbers()
    /// By language and by the number of the first word: the longest first.
    private var phrases: [Language: [Int32: [Phrase]]] = [:]
    private let english: Set<Term>

    /// - Parameters:
    ///   - rows: The words of all languages.
    ///   - english: Words that tell an English line.
    public init(_ rows: [Row] = [], english: [String] = []) {
        self.english = Set(english.map { Term($0) })
        for row in rows {
            for word in row.words { add(word, row) }
        }
        for (language, table) in phrases {
            phrases[language] = table.mapValues { $0.sorted { $0.terms.count > $1.terms.count } }
        }
    }

    private mutating func add(_ word: String, _ row: Row) {
        let isSign = !word.hasPrefix("~")
        let plain = isSign ? word : String(word.dropFirst())
        let forms =
            plain.hasSuffix("*")
            ? row.language.adjectiveEndings.map { plain.dropLast() + $0 } : [plain]
        for form in forms {
            let terms = LinePiece.pieces(of: Array(form.utf8)).filter { $0.mark == nil }.map(\.term)
            guard let first = terms.first else { continue }
            phrases[row.language, default: [:]][numbers.number(first), default: []].append(
                Phrase(kind: row.kind, english: row.english, terms: terms, isSign: isSign)
            )
        }
    }

    /// Whether `term` tells an English line.
    func isEnglish(_ term: Term) -> Bool { english.contains(term) }

    /// The phrases of `language` that begin with `term`, the longest first.
    func phrases(of language: Language, beginningWith term: Term) -> [Phrase] {
        numbers[term].flatMap { phrases[language]?[$0] } ?? []
    }
}

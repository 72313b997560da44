/// What the words of lines and of food names do, beside naming a food.
public final class WordTable: Sendable {
    public enum Role: String, CaseIterable, Sendable {
        /// Says nothing about which food is meant: "fresh", "ripe", "of".
        case filler
        /// What a cook does without changing the food: "chopped".
        case preparation
        /// Costs nothing where a food's name has it unasked: "regular", "commercial".
        case neutral
        /// Speaks against a food whose name has it unasked: "imitation", "babyfood".
        case unwanted
        /// Opens the names of a whole kind: "Fish, salmon"; the food's own name comes after it.
        case genus
        /// As the kind of a food, it makes another food of its noun: "Oil, hazelnut" is no hazelnut.
        case essence
        /// Stands before an amount that is a guess: "about".
        case approximate
        /// A unit that may stand without a number and without "of": "handful spinach".
        case bare
        /// Says which part of a food is meant, which tables may leave out: "trout fillets".
        case part
        /// Says that a food only stands for what its noun says: "vegan cheese".
        case substitute
        /// Describes a food that stays the same without it: "Hungarian paprika".
        case descriptor
        /// What is used in the kitchen and not eaten: "skewers", "foil".
        case equipment
        /// Says what such a thing is made of or for: "bamboo skewers".
        case material
        /// Opens a remark in a list of ingredients: "available at specialty shops".
        case remark
        /// Makes one food of those before it: "cheese and ham sandwich".
        case dish
        /// Is much the same food whatever stands before it: "quince jam", "spiced rum".
        case family
        /// Names a part of a recipe: a line of such words alone is a heading, "Final dough".
        case heading
        /// Of such words, those of what is taken beside other food, too: "burger and fries".
        case beside
    }

    /// The state a food is in, as far as tables tell the states apart.
    public enum State: String, CaseIterable, Sendable {
        case raw, cooked, canned, dried, frozen, drained, ground, smoked, pickled
    }

    /// What a word is, all in one place: every word of every line is looked up several times.
    private struct Word {
        var roles = RoleSet()
        var state: State?
        /// How much larger than usual a thing of this size is: 1.25 for "large".
        var size: Double?
    }

    private let numbers: TermNumbers
    private let known: [Word]
    /// The first words of ``synonyms``, by their places there.
    private let openings: TermNumbers
    /// What people say for what tables say: "courgette" for "zucchini"; by the first word.
    private let synonyms: [[(from: [Term], to: [Term])]]

    public init(
        roles: [Term: RoleSet],
        states: [Term: State],
        sizes: [Term: Double],
        synonyms: [(String, String)]
    ) {
        var openings = TermNumbers()
        var phrases: [[(from: [Term], to: [Term])]] = []
        for (from, to) in synonyms {
            let terms = Self.terms(of: from)
            guard let first = terms.first else { continue }
            let number = Int(openings.number(first))
            if number == phrases.count { phrases.append([]) }
            phrases[number].append((terms, Self.terms(of: to)))
        }
        // The longest phrase is tried first.
        for number in phrases.indices {
            phrases[number].sort { $0.from.count > $1.from.count }
        }
        var numbers = TermNumbers()
        var known: [Word] = []
        func change(_ term: Term, _ body: (inout Word) -> Void) {
            let number = Int(numbers.number(term))
            if number == known.count { known.append(Word()) }
            body(&known[number])
        }
        for (term, roles) in roles { change(term) { $0.roles = roles } }
        for (term, state) in states { change(term) { $0.state = state } }
        for (term, size) in sizes { change(term) { $0.size = size } }
        (self.openings, self.synonyms) = (openings, phrases)
        (self.numbers, self.known) = (numbers, known)
    }

    func has(_ role: Role, _ term: Term) -> Bool {
        numbers[term].map { known[Int($0)].roles.contains(role) } ?? false
    }

    func roles(of term: Term) -> RoleSet { numbers[term].map { known[Int($0)].roles } ?? [] }

    func sizeFactor(_ term: Term) -> Double? { numbers[term].flatMap { known[Int($0)].size } }

    func state(_ term: Term) -> State? { numbers[term].flatMap { known[Int($0)].state } }

    /// The words and numbers of `text`, folded.
    static func terms(of text: String) -> [Term] {
        if text.isEmpty { return [] }
        var terms: [Term] = []
        add(text, to: &terms)
        return terms
    }

    /// Adds the words and numbers of `text`, folded, to `terms`.
    static func add(_ text: some StringProtocol, to terms: inout [Term]) {
        LineBytes.withPlain(text) { bytes in
            if terms.isEmpty { terms.reserveCapacity(bytes.count / 5 + 1) }
            Tokenizer.forEachToken(of: bytes) { token in
                if case .mark = token.kind { return }
                terms.append(token.term)
            }
        }
    }

    /// Whether one of `terms` says that a food is cooked.
    func areCooked(_ terms: [Term]) -> Bool { terms.contains { state($0) == .cooked } }

    /// The words of `name` that say which food it is; all of them where none does.
    func nouns(of name: String) -> [Term] {
        let terms = Self.terms(of: name)
        let nouns = terms.filter { term in
            guard let number = numbers[term] else { return true }
            let word = known[Int(number)]
            return word.roles.isDisjoint(with: Self.beside) && word.state == nil
                && word.size == nil
        }
        return nouns.isEmpty ? terms : nouns
    }

    /// What stands beside a noun.
    private static let beside: RoleSet = [.filler, .descriptor, .preparation]

    /// `name` without the words of a part at its end or, in "cubes chicken bouillon", before it; nil
    /// where none stand there.
    func withoutPart(_ name: String) -> String? {
        let bytes = LineBytes.plain(name)
        var tokens: [Token] = []
        Tokenizer.split(bytes, into: &tokens)
        let count = tokens.count
        while tokens.count > 1, let last = tokens.last, has(.part, last.term) {
            tokens.removeLast()
        }
        if tokens.count > 1, let first = tokens.first, has(.part, first.term) {
            tokens.removeFirst()
        }
        guard tokens.count < count, let first = tokens.first, let last = tokens.last else {
            return nil
        }
        return String(
            decoding: bytes[first.range.lowerBound..<last.range.upperBound],
            as: UTF8.self
        )
    }

    /// `name` without the words at its ends that say what a cook does: "chopped fennel" is
    /// fennel.
    ///
    /// A name of nothing else stays as it is.
    func withoutPreparation(_ name: String) -> String {
        let bytes = LineBytes.plain(name)
        var tokens: [Token] = []
        Tokenizer.split(bytes, into: &tokens)
        var rest = tokens[...]
        while let first = rest.first, isPreparation(first, before: rest.dropFirst().first) {
            rest.removeFirst()
        }
        while let last = rest.last, last.isMark(",") || has(.preparation, last.term) {
            rest.removeLast()
        }
        guard rest.count < tokens.count, let first = rest.first, let last = rest.last else {
            return name
        }
        return String(
            decoding: bytes[first.range.lowerBound..<last.range.upperBound],
            as: UTF8.self
        )
    }

    /// Whether `token` is "chopped", or "finely" before it.
    private func isPreparation(_ token: Token, before next: Token?) -> Bool {
        has(.preparation, token.term)
            || (token.term.ends(in: "ly") && next.map { has(.preparation, $0.term) } ?? false)
    }

    /// `terms` in the words of the tables.
    func translated(_ terms: [Term]) -> [Term] {
        guard terms.contains(where: { openings[$0] != nil }) else { return terms }
        var result: [Term] = []
        var index = 0
        while index < terms.count {
            let phrase = openings[terms[index]].flatMap { number in
                synonyms[Int(number)].first { terms[index...].starts(with: $0.from) }
            }
            if let phrase { result += phrase.to } else { result.append(terms[index]) }
            index += phrase?.from.count ?? 1
        }
        return result
    }
}

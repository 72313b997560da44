/// What is said of a food after its name: "drained, without salt".
struct FoodDetails: Hashable {
    /// A word that says in which state the food is.
    struct SaidState: Hashable {
        /// The word; "ground" for every word that says so, as no table tells minced from milled.
        let term: Term
        let state: WordTable.State
        /// Whether it is "minced", which is how meat is ground and roots are cut.
        let isMinced: Bool

        init(term: Term, state: WordTable.State) {
            self.term = state == .ground ? Self.ground : term
            self.state = state
            isMinced = term == Self.minced
        }

        private static let ground = Term("ground")
        private static let minced = Term("minced")
    }

    /// Words that may tell foods apart: "plain", "whole milk".
    private(set) var terms: [Term] = []
    private(set) var states: [SaidState] = []
    /// What the food must not have: "salt" of "without salt".
    private(set) var unwanted: [Term] = []
    /// Numbers before a percent sign: they tell foods apart even where no name has them.
    private(set) var percentages: [Term] = []
    /// "vegan" of "cheese, vegan".
    private(set) var substitutes: [Term] = []

    init() {}

    init(_ text: String, words: WordTable) {
        guard !text.isEmpty else { return }
        let tokens = Tokenizer.tokens(of: text)
        percentages = zip(tokens, tokens.dropFirst()).filter { $1.isMark("%") }.map(\.0.term)
        var isNegated = false
        let told = FoodDescription(text).clauses.filter {
            // "Not pie filling" and "or almond flour" tell of what is not asked for; "yolks and whites
            // separated" are both.
            !FoodDescription.isOfWhatIsAway($0) && $0.first != Self.not
                && $0.first != Self.or && $0.last != Self.separated
        }
        // "Washed, dried" is dry, and not dried.
        var isWashed = false
        for term in told.flatMap(words.translated) {
            if Self.washed.contains(term) { isWashed = true }
            if isWashed, words.state(term) == .dried { continue }
            if FoodQuery.negations.contains(term) {
                isNegated = true
            } else if let state = words.state(term) {
                if !isNegated { states.append(SaidState(term: term, state: state)) }
            } else if words.has(.filler, term) || words.has(.preparation, term) {
                continue
            } else if isNegated {
                unwanted.append(term)
            } else if words.has(.substitute, term), !told.contains(where: Self.offersChoice) {
                substitutes.append(term)
            } else {
                terms.append(term)
            }
        }
    }

    /// The same without the terms of which `isTelling` is false: those tell no food from another.
    func keeping(_ isTelling: (Term) -> Bool) -> FoodDetails {
        var details = self
        details.terms.removeAll { !isTelling($0) }
        return details
    }

    /// "vegan if desired", "use dairy-free": what follows may be taken, and may not.
    private static func offersChoice(_ clause: [Term]) -> Bool {
        clause.contains { choices.contains($0) }
    }

    private static let washed: Set = [Term("washed"), Term("rinsed"), Term("scrubbed")]
    private static let not = Term("not")
    private static let separated = Term("separated")
    private static let or = Term("or")
    private static let choices: Set = [
        Term("if"), Term("or"), Term("use"), Term("for"), Term("can"), Term("make"),
        Term("sub"), Term("substitute"), Term("replace"), Term("swap"), Term("instead"),
    ]
}

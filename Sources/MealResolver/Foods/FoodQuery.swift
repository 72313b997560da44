/// What a line asks of the foods: the words of its name, its head noun, its state.
struct FoodQuery: Equatable {
    /// The name's words in the tables' language, without fillers, sizes and states.
    private(set) var terms: [Term] = []
    /// Words said after the name, which may tell foods apart: "plain", "whole milk".
    private(set) var extra: [Term] = []
    private(set) var states: [FoodDetails.SaidState] = []
    /// How many of the terms stand before "with", "in" or "on": the food itself.
    private(set) var ownCount = 0
    /// What the food must not have: "salt" of "without salt".
    private(set) var unwanted: Set<Term> = []
    /// Those that say that a food only stands for what its noun says: "vegan" of "vegan cheese".
    private(set) var substitutes: Set<Term> = []
    /// What a cook does, said in the middle of the name: "pitted" of "green pitted olives".
    private(set) var prepared: Set<Term> = []
    /// "soup" of "chicken soup", "coffee" of "coffee with milk".
    private(set) var head: Term?

    init(name: String, details: FoodDetails = FoodDetails(), words: WordTable) {
        var isOwn = true
        var isNegated = false
        let description = FoodDescription(name)
        let clauses = description.clauses.map(words.translated)
        for (place, clause) in clauses.enumerated() {
            // What a comma parts from the food tells more of it; a kind alone is not the food yet.
            let isLater = clauses[..<place].contains { clause in
                !clause.allSatisfy { words.has(.genus, $0) }
            }
            for term in clause {
                if isLater, head != nil { isOwn = false }
                if Self.negations.contains(term) {
                    isNegated = true
                } else if let state = words.state(term) {
                    states.append(FoodDetails.SaidState(term: term, state: state))
                } else if Self.joints.contains(term) {
                    isOwn = isOwn && head == nil
                } else if words.has(.filler, term) || words.sizeFactor(term) != nil {
                    continue
                } else if isNegated {
                    unwanted.insert(term)
                    isNegated = false
                } else {
                    terms.append(term)
                    if words.has(.substitute, term) { substitutes.insert(term) }
                    if words.has(.preparation, term) { prepared.insert(term) }
                    if isOwn {
                        ownCount = terms.count
                        // "Garlic, whole" is garlic.
                        let isNoun = !words.has(.descriptor, term) || head == nil
                        if !term.isNumber, isNoun, place == 0 || head == nil { head = term }
                    }
                }
            }
        }
        self.extra = details.terms
        states += details.states
        terms += details.substitutes
        substitutes.formUnion(details.substitutes)
        unwanted.formUnion(details.unwanted)
        // "Cheese, vegan" is vegan cheese.
        let later = terms.dropFirst(ownCount).count { substitutes.contains($0) }
        terms = terms.filter(substitutes.contains) + terms.filter { !substitutes.contains($0) }
        ownCount += later
        // "frozen" alone names no food; then the state is the name.
        if terms.isEmpty {
            terms = states.map(\.term)
            head = terms.last
            ownCount = terms.count
            states = []
        }
    }

    /// The same, whatever the food must not have.
    var withoutUnwanted: FoodQuery {
        var query = self
        query.unwanted = []
        return query
    }

    /// The same where what is minced is cut and not ground: garlic, ginger.
    var withoutMinced: FoodQuery {
        var query = self
        query.states.removeAll(where: \.isMinced)
        return query
    }

    /// The same without the words said after its name of which `isTelling` is false.
    func telling(_ isTelling: (Term) -> Bool) -> FoodQuery {
        guard !extra.isEmpty else { return self }
        var query = self
        query.extra.removeAll { !isTelling($0) }
        return query
    }

    /// The same with those words said after its name put before it of which `isName` is true: beef,
    /// "93 % lean", is 93 % lean beef.
    func naming(_ isName: (Term) -> Bool) -> FoodQuery {
        let named = extra.filter(isName)
        guard !named.isEmpty else { return self }
        var query = self
        query.extra.removeAll(where: isName)
        query.terms.insert(contentsOf: named, at: 0)
        query.ownCount += named.count
        return query
    }

    /// The same without `spare` words of its name.
    func without(_ spare: Set<Term>) -> FoodQuery {
        var query = self
        query.ownCount = terms.prefix(ownCount).count { !spare.contains($0) }
        query.terms.removeAll(where: spare.contains)
        return query
    }

    /// What `phrase` asks as one name, and, where it has a comma, as a name and what is said after it.
    static func readings(of phrase: String, words: WordTable) -> [FoodQuery] {
        let whole = FoodQuery(name: phrase, words: words)
        guard let comma = phrase.firstIndex(of: ",") else { return [whole] }
        let parted = FoodQuery(
            name: String(phrase[..<comma]),
            details: FoodDetails(String(phrase[phrase.index(after: comma)...]), words: words),
            words: words
        )
        return [whole, parted]
    }

    static let negations = TermNumbers([
        Term("without"), Term("no"), Term("non"), Term("not"),
    ])
    /// What follows them is in the food, or not, and is not the food.
    static let additions = TermNumbers([Term("with"), Term("without")])
    /// What follows them qualifies the noun before them.
    private static let joints = TermNumbers([
        Term("of"), Term("with"), Term("in"), Term("on"), Term("from"),
    ])
}

extension FoodQuery: Hashable {
    /// Queries with the same words in the same order seldom differ in more.
    func hash(into hasher: inout Hasher) {
        for term in terms { hasher.combine(term) }
        for term in extra { hasher.combine(term) }
        for state in states { hasher.combine(state.term) }
    }
}

extension Term {
    /// Whether it begins with a digit.
    var isNumber: Bool { byte(fromEnd: count).isDigit }
}

import FoodModel

/// Names of which no food has every word.
extension FoodMatcher {
    /// `query` without words that seldom make another food of its noun, and how much less sure it is
    /// that the same food is meant.
    ///
    /// A word that no table has is a place, a maker or a cook's praise: "Kalamata", "everyday". Of
    /// the words that tables have those are spared that only describe: "white", "Hungarian".
    func shorterReadings(
        of query: FoodQuery,
        in context: FoodContext
    ) -> [(query: FoodQuery, factor: Double)] {
        var unknown = Set<Term>()
        var factor = 1.0
        var described: [Term] = []
        let own = query.terms.prefix(query.ownCount)
        for term in own where term != query.head && !query.substitutes.contains(term) {
            if words.has(.preparation, term) {
                if unknown.insert(term).inserted { factor *= 0.95 }
            } else if !index.knows(term), !term.isNumber {
                let share = words.has(.descriptor, term) ? 0.9 : 0.85
                if unknown.insert(term).inserted { factor *= share }
            } else if isNoise(term, in: query) {
                if unknown.insert(term).inserted { factor *= 0.8 }
            } else if words.has(.descriptor, term), !described.contains(term),
                term != Self.gluten || query.head.map(Self.wheaten.contains) != true
            {
                described.append(term)
            }
        }
        var readings = [(words: unknown, factor: factor)]
        for term in described { readings.append((unknown.union([term]), factor * 0.8)) }
        if described.count > 1 {
            let all = unknown.union(described)
            readings.append((all, described.reduce(factor) { share, _ in share * 0.75 }))
        }
        if let flavored = query.terms.firstIndex(of: Self.flavored),
            flavored < query.terms.count - 1
        {
            readings.append((unknown.union(query.terms[...flavored]), factor * 0.8))
        }
        // "Cumin powder" is ground cumin, which tables call a spice.
        if let head = query.head, Self.groundForms.contains(head),
            let spice = aliases.alias(for: query.without([head]), in: .recipe),
            index.listings[spice.food].foodClass?.rawValue == Self.spice
        {
            readings.append(([head], 0.85))
        }
        return readings.compactMap { reading in
            let shorter = query.without(reading.words)
            if isFood(query, without: reading.words) { return (shorter, reading.factor) }
            // Bread with a name that nobody knows may be another bread.
            return isCalled(shorter, in: context) ? (shorter, reading.factor * 0.7) : nil
        }
    }

    /// Whether people who tell what they ate call a food by all of `query`, and that food was analysed: a
    /// maker's yogurt is yogurt, but a stew with a name that nobody knows may be of anything.
    private func isCalled(_ query: FoodQuery, in context: FoodContext) -> Bool {
        guard context == .diary, !query.terms.isEmpty,
            let alias = aliases.alias(for: query, in: context)
        else { return false }
        return !index.listings.isDish(alias.food)
    }

    /// Whether `term` is a word of tables that makes no other food of the noun of `query`: no food is called
    /// by it, and none has both.
    ///
    /// A maker's name stands in tables of products, "grass-fed" with beef.
    private func isNoise(_ term: Term, in query: FoodQuery) -> Bool {
        guard let head = query.head, !Self.mixedForms.contains(head), !words.has(.substitute, term),
            !words.has(.descriptor, term), !words.has(.genus, term), !term.isNumber,
            aliases.alias(for: FoodQuery(name: term.description, words: words), in: .recipe) == nil
        else { return false }
        return !index.knows(term, with: [head]) && !index.isCalled(by: term)
    }

    /// Nouns for what is made of anything, which the words before them tell apart.
    private static let mixedForms: Set = [
        "sauce", "seed", "powder", "paste", "mix", "blend", "seasoning", "spice", "herb", "candy",
        "drink", "oil", "extract", "syrup", "leaf", "sprinkle", "chip", "bar", "dressing", "jelly",
        "cheese", "milk", "cream", "flake", "spread", "bean", "nut", "pie", "cake", "soup", "tea",
    ].reduce(into: Set<Term>()) { $0.insert(Term($1)) }
    private static let groundForms: Set = [Term("powder"), Term("granule")]

    /// The cooked food that a shorter name finds where a line says cooked, and its whole name finds a
    /// raw food: "skinless chicken breast, cooked"; nil where none does.
    func cooked(
        of query: FoodQuery,
        insteadOf whole: Outcome,
        in context: FoodContext
    ) -> Outcome? {
        guard query.states.contains(where: { $0.state == .cooked }),
            let raw = whole.found, isCalledRaw(raw.food)
        else { return nil }
        var best: Outcome?
        for reading in shorterReadings(of: query, in: context) {
            let short = matchWhole(reading.query, in: context).times(reading.factor)
            guard let found = short.found, !isCalledRaw(found.food),
                short.confidence > best?.confidence ?? 0
            else { continue }
            best = short
        }
        return best
    }

    private func isCalledRaw(_ food: FoodListing) -> Bool {
        WordTable.terms(of: food.name).contains { words.state($0) == .raw }
    }

    /// What the last words of `query` are called by, where they are two or more that were reviewed:
    /// a "peppermint coffee creamer" is a coffee creamer; or one that all its kinds are like.
    func ending(of query: FoodQuery, in context: FoodContext) -> Outcome? {
        guard query.substitutes.isEmpty, query.ownCount == query.terms.count,
            let alias = aliases.aliasOfEnd(
                of: query,
                in: context,
                least: query.head.map { words.has(.family, $0) } == true ? 1 : 2
            ),
            index.isIn(query.states, alias.food)
        else { return nil }
        let spared = query.terms.count - FoodQuery(name: alias.phrase, words: words).terms.count
        let factor = (0..<max(spared, 1)).reduce(1) { share, _ in share * 0.85 }
        let outcome = Outcome.found(match(by: alias, in: context)).times(factor)
        return outcome.found == nil ? nil : outcome
    }

    /// Whether what is left may name a food: "powder" alone is none.
    private func isFood(_ query: FoodQuery, without spare: Set<Term>) -> Bool {
        !spare.isEmpty
            && query.terms.contains { term in
                !spare.contains(term)
                    && (Self.staples.contains(term)
                        || !words.has(.unwanted, term) && !words.has(.dish, term)
                            && !words.has(.neutral, term) && !words.has(.part, term)
                            && !Self.blends.contains(term))
            }
    }

    /// What makers and places sell by their names, and is the same food: "Lurpak butter", "Maldon salt".
    private static let staples: Set = [Term("butter"), Term("salt")]
    /// What is mixed of many: "everything spice" is no spice that has a name.
    static let blends: Set = [
        Term("spice"), Term("seasoning"), Term("herb"), Term("sauce"), Term("drink"),
    ]

    private static let flavored = Term("flavored")
    private static let gluten = Term("gluten")
    /// What is another food without gluten; oats and chocolate are the same.
    private static let wheaten: Set = [
        "wheat", "flour", "bread", "pasta", "noodle", "cracker", "tortilla", "crust", "dough",
        "mix", "blend",
        "macaroni", "spaghetti", "roll", "bun", "cookie", "cake", "wrap", "crumb", "breadcrumb",
        "pretzel", "pastry", "couscous", "semolina", "biscuit", "waffle", "bagel", "muffin",
    ].reduce(into: Set<Term>()) { $0.insert(Term($1)) }
}

extension FoodMatcher.Outcome {
    /// The same with `factor` of its confidence; not found below the threshold.
    func times(_ factor: Double) -> FoodMatcher.Outcome {
        guard case .found(let match) = self else { return self }
        let confidence = match.confidence * factor
        if confidence < FoodMatcher.threshold {
            return .notFound(
                nearest: [FoodMatch.RunnerUp(food: match.food, confidence: confidence)]
                    + match.runnersUp
            )
        }
        return .found(match.with(confidence: confidence))
    }
}

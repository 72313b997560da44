import FoodModel

extension FoodIndex {
    /// A query in the index's numbers.
    struct Asked {
        struct AskedTerm {
            /// -1 for a word that no name has.
            let number: Int32
            let weight: Double
            let isHead: Bool
        }

        private(set) var terms: [AskedTerm] = []
        let total: Double
        let extra: [Int32]
        let states: [(term: Int32, state: WordTable.State)]
        /// Whether one of the states says that the food was heated or kept, or that it was not.
        let saysHeat: Bool
        let absent: [Int32]
        /// Whether "vegan cheese" or the like is asked for.
        let isSubstitute: Bool

        init(_ query: FoodQuery, of index: FoodIndex) {
            let vocabulary = index.vocabulary
            for (place, term) in query.terms.enumerated() {
                let number = vocabulary[term] ?? -1
                terms.append(
                    AskedTerm(
                        number: number,
                        weight: index.weight(of: number)
                            * Self.share(of: term, at: place, isKnown: number >= 0, query),
                        isHead: term == query.head
                    )
                )
            }
            total = terms.reduce(0) { $0 + $1.weight }
            extra = query.extra.compactMap { vocabulary[$0] }
            states = query.states.map { (vocabulary[$0.term] ?? -1, $0.state) }
            saysHeat = states.contains { Self.heat.contains($0.state) }
            isSubstitute = !query.substitutes.isEmpty
            absent = query.unwanted.compactMap { vocabulary[$0] }
        }

        private static let heat: Set<WordTable.State> = [.raw, .cooked, .canned, .dried]

        /// How much of its weight a term keeps.
        ///
        /// A number tells fat levels apart, what follows "with"
        /// is not the food, and a word that no table has, such as a place or a maker, seldom makes
        /// another food of its noun; "vegan" does.
        private static func share(
            of term: Term,
            at place: Int,
            isKnown: Bool,
            _ query: FoodQuery
        ) -> Double {
            if query.substitutes.contains(term) { return 2 }
            if query.prepared.contains(term), term != query.head { return 0.2 }
            if term.isNumber || place >= query.ownCount { return 0.5 }
            return isKnown || term == query.head || query.head.map(forms.contains) == true
                ? 1 : 0.35
        }

        /// Nouns that say how a food comes and not which it is: "bonito flakes", "jerk seasoning".
        private static let forms: Set = [
            "flake", "paste", "powder", "seasoning", "rub", "spread", "sweetener", "blend",
        ].reduce(into: Set<Term>()) { $0.insert(Term($1)) }
    }

    /// How well a food answers; nil where it lacks the noun and little else agrees.
    func candidate(
        _ food: Int,
        _ asked: Asked,
        _ usual: [Int32],
        _ context: FoodContext,
        _ eatenCooked: EatenCooked
    ) -> Candidate? {
        names.withWords(of: food) { words in
            candidate(food, words, asked, usual, context, eatenCooked)
        }
    }

    private func candidate(
        _ food: Int,
        _ words: UnsafeBufferPointer<FoodName.Word>,
        _ asked: Asked,
        _ usual: [Int32],
        _ context: FoodContext,
        _ eatenCooked: EatenCooked
    ) -> Candidate? {
        var found = 0.0
        var headFactor = 1.0
        for term in asked.terms {
            let posting = words.first { $0.number == term.number && $0.part != .absent }
            if let posting {
                found += term.weight
                if term.isHead, posting.part != .head, posting.part != .genus { headFactor = 0.9 }
            } else if asked.isSubstitute {
                // What stands for cream cheese is called cream cheese.
                return nil
            } else if term.isHead {
                headFactor = Self.headless
            }
        }
        let coverage = asked.total > 0 ? found / asked.total * headFactor : 0
        guard coverage >= Self.leastCoverage else { return nil }
        var surplus = 0.0
        var isHeadAsked = false
        var hasHead = false
        for posting in words {
            let isAsked = asked.terms.contains { $0.number == posting.number }
            if posting.part == .head { hasHead = true }
            if posting.part == .absent {
                if asked.absent.contains(posting.number) {
                    surplus -= 0.4
                } else if isAsked {
                    surplus += 2
                }
            } else if isAsked || asked.extra.contains(posting.number) {
                if posting.part == .head || posting.part == .genus { isHeadAsked = true }
                if !isAsked { surplus -= 0.5 }
            } else if asked.absent.contains(posting.number) {
                surplus += 2
            } else {
                surplus += cost(of: posting) * (usual.contains(posting.number) ? 0.1 : 1)
            }
        }
        if hasHead, !isHeadAsked { surplus += 3 }
        surplus += stateCost(food, words, asked, context, eatenCooked)
        if listings.isDish(food) { surplus += costOfDish(food, context, eatenCooked) }
        return Candidate(
            food: food,
            score: coverage * 10 - max(surplus, 0),
            coverage: coverage,
            surplus: max(surplus, 0)
        )
    }

    /// What it costs to be as eaten: a cook means the food as bought, and meat that a survey found on
    /// plates was cooked whether its name says so or not.
    private func costOfDish(
        _ food: Int,
        _ context: FoodContext,
        _ eatenCooked: EatenCooked
    ) -> Double {
        switch context {
        case .diary: 0.3
        case .recipe: eatenCooked.contains(listings.classNumber(of: food)) ? 2.5 : 1
        }
    }

    /// What a word costs that nobody asked for.
    private func cost(of posting: FoodName.Word) -> Double {
        let role = vocabulary.words[Int(posting.number)]
        if role.isUnwanted || (posting.part == .genus && role.isEssence) { return 2 }
        if role.isNeutral || !role.states.isEmpty { return 0.05 }
        return switch posting.part {
        case .genus: 0.15
        case .head: 1.5
        case .qualifier: 0.4
        case .aside: 0.1
        case .brand: 1.2
        case .absent: 0
        }
    }

    /// What it costs that the food is in another state than was asked, or is usual.
    private func stateCost(
        _ food: Int,
        _ words: UnsafeBufferPointer<FoodName.Word>,
        _ asked: Asked,
        _ context: FoodContext,
        _ eatenCooked: EatenCooked
    ) -> Double {
        let states = names.states(of: food)
        var cost = 0.0
        for (term, state) in asked.states {
            let isNamed = words.contains { $0.number == term }
            if isNamed {
                cost -= 0.3
            } else if !states.contains(state) {
                cost += Self.cost(ofLacking: state, in: states)
            }
        }
        states.forEach { state in
            if !asked.states.contains(where: { $0.state == state }) {
                cost += Self.cost(ofUnasked: state)
            }
        }
        guard !asked.saysHeat else { return cost }
        switch context {
        case .recipe:
            if states.contains(.cooked) { cost += 0.8 }
        case .diary:
            let isCooked = eatenCooked.contains(listings.classNumber(of: food))
            if isCooked, states.contains(.raw) || states.contains(.dried) { cost += 0.9 }
        }
        return cost
    }

    private static func cost(
        ofLacking state: WordTable.State,
        in states: StateSet
    ) -> Double {
        switch state {
        case .raw: states.contains(.cooked) || states.contains(.canned) ? 3 : 0
        case .cooked: states.contains(.raw) || states.contains(.dried) ? 3 : 0.6
        case .canned, .dried, .smoked, .pickled: 2
        case .drained: states.contains(.canned) || states.contains(.cooked) ? 0.2 : 1.2
        case .frozen, .ground: 0.3
        }
    }

    private static func cost(ofUnasked state: WordTable.State) -> Double {
        switch state {
        case .raw, .cooked, .drained: 0
        case .ground: 0.3
        case .frozen: 0.5
        case .canned: 0.7
        case .dried, .smoked, .pickled: 1
        }
    }
}

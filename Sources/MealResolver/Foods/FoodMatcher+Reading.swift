import FoodModel

/// What one reading of a name comes to: the alias for it, else the food whose name answers best.
extension FoodMatcher {
    func outcome(of query: FoodQuery, in context: FoodContext) -> Outcome {
        let asked = context
        // A recipe's "salmon, cooked" is what a diary's "salmon" is.
        for context in [context] + FoodContext.allCases.filter({ $0 != context }) {
            if let alias = analysed(of: query, in: context)
                ?? aliases.alias(for: query, in: context),
                alias.isOfStates || index.isIn(query.states, alias.food),
                context == asked || !query.states.isEmpty
            {
                return .found(match(by: alias, in: asked))
            }
        }
        let named = aliases.aliasOfName(of: query, in: context)
        let usual =
            aliases.alias(for: query, in: context) ?? named
            ?? aliases.aliasOfEnd(of: query, in: context)
        // "Seasoning" alone is nobody's blend, "roasted" nobody's veal and "red" nobody's onion.
        if named == nil,
            query.terms.allSatisfy(Self.blends.contains)
                || query.terms.allSatisfy(Self.colours.contains)
                || query.terms.allSatisfy({ words.state($0) != nil })
        {
            return .notFound(nearest: [])
        }
        let candidates = index.candidates(
            for: query,
            in: context,
            defaults: usual?.food,
            eatenCooked: eatenCooked,
            limit: 6
        )
        let best = candidates.first
        let confidence = best.map { best in
            self.confidence(of: best, over: candidates.dropFirst().first)
                * (index.isIn(query.states, best.food, among: FoodIndex.keptStates)
                    ? 1 : 0.75)
        }
        if let named, index.isIn(query.states, named.food),
            confidence ?? 0 < Self.threshold
                || !isTold(query.extra, by: best?.food, betterThanBy: named.food)
        {
            return .found(
                match(by: named, in: asked, isAllSaid: isAllTold(query.extra, by: named.food))
            )
        }
        guard let best, let confidence else { return .notFound(nearest: []) }
        let others = candidates.dropFirst().map { other in
            FoodMatch.RunnerUp(
                food: index.listings[other.food],
                confidence: self.confidence(of: other, over: best)
            )
        }
        guard confidence >= Self.threshold else {
            let nearest = FoodMatch.RunnerUp(
                food: index.listings[best.food],
                confidence: confidence
            )
            return .notFound(nearest: [nearest] + others)
        }
        return .found(
            FoodMatch(
                food: index.listings[best.food],
                confidence: confidence,
                isUsual: false,
                isExact: best.coverage > 0.999 && best.surplus < 1.2,
                isDryingUnsaid: isDryingUnsaid(query, of: best.food),
                reason: reason(for: best),
                runnersUp: others
            )
        )
    }

    /// What a table describes; a cook does not talk as tables do that tell what was eaten.
    func match(described answer: DescriptionTable.Answer) -> FoodMatch {
        FoodMatch(
            food: index.listings[answer.food],
            confidence: answer.isNear ? 0.75 : 0.97,
            isUsual: true,
            isExact: !answer.isNear,
            isDryingUnsaid: false,
            reason: answer.isNear
                ? "the nearest to a food of a table in these words, which has no figures"
                : "a table describes this food in these words",
            runnersUp: []
        )
    }

    /// The analysed food that the name means, where a survey's, only computed, has its state too.
    ///
    /// "Salmon, grilled" is salmon that was analysed cooked; what is fried takes up fat.
    private func analysed(of query: FoodQuery, in context: FoodContext) -> AliasTable.Answer? {
        guard !query.states.isEmpty, !query.states.contains(where: { $0.term == Self.fried }),
            let whole = aliases.alias(for: query, in: context), whole.isOfStates,
            index.listings.isDish(whole.food),
            let plain = aliases.alias(for: query, in: context, ofStates: false),
            !index.listings.isDish(plain.food), index.isIn(query.states, plain.food),
            !isBoiled(plain.food) || query.states.contains(where: { Self.wet.contains($0.term) })
        else { return nil }
        return plain
    }

    /// Roast potatoes are no boiled ones, though both are cooked.
    private func isBoiled(_ food: Int) -> Bool {
        WordTable.terms(of: index.listings[food].name).contains(Self.boiled)
    }

    private static let boiled = Term("boiled")
    /// What is cooked in water or its steam.
    private static let wet: Set = [
        boiled, Term("cooked"), Term("steamed"), Term("poached"), Term("microwaved"),
    ]

    private static let fried = Term("fried")
    private static let colours: Set = [
        "red", "white", "pink", "blue", "green", "yellow", "purple", "black", "brown", "gold",
        "silver", "rainbow",
    ].reduce(into: Set<Term>()) { $0.insert(Term($1)) }

    /// Whether the name of `food` has every word of `extra` that tells foods apart.
    private func isAllTold(_ extra: [Term], by food: Int) -> Bool {
        let words = index.names.words(of: food)
        return extra.allSatisfy { term in
            guard let number = index.vocabulary[term],
                !index.vocabulary.words[Int(number)].isNeutral
            else { return true }
            return words.contains { $0.number == number && $0.part != .absent }
        }
    }

    /// Whether more of what was said after the name is in the name of `food` than in that of `other`.
    private func isTold(_ extra: [Term], by food: Int?, betterThanBy other: Int) -> Bool {
        guard let food else { return false }
        func told(by food: Int) -> Int {
            let words = index.names.words(of: food)
            return extra.count { term in
                guard let number = index.vocabulary[term] else { return false }
                return words.contains { $0.number == number && $0.part != .absent }
            }
        }
        return told(by: food) > told(by: other)
    }

    /// Less sure where the food's name has not all that was said.
    func match(
        by alias: AliasTable.Answer,
        in context: FoodContext,
        isAllSaid: Bool = true
    ) -> FoodMatch {
        let isRaw = !index.names.states(of: alias.food).contains(.cooked)
        let others = alias.alternatives.filter {
            // What a recipe does not call cooked, it cooks itself.
            context == .diary || !isRaw || !index.names.states(of: $0).contains(.cooked)
        }
        let rest = (1 - alias.confidence) / Double(max(alias.alternatives.count, 1))
        return FoodMatch(
            food: index.listings[alias.food],
            phrase: alias.phrase,
            confidence: (alias.confidence
                + rest * Double(alias.alternatives.count - others.count))
                * (isAllSaid ? 1 : 0.75),
            isUsual: true,
            isExact: true,
            isDryingUnsaid: false,
            reason: "\"\(alias.phrase)\" is usually this food",
            runnersUp: others.map {
                FoodMatch.RunnerUp(food: index.listings[$0], confidence: rest)
            }
        )
    }

    /// "Chickpeas, dry, cooked" were dry before they were cooked.
    private func isDryingUnsaid(_ query: FoodQuery, of food: Int) -> Bool {
        let asked = query.states.map(\.state)
        return asked.contains(.dried) && !asked.contains(.cooked)
            && !index.names.states(of: food).contains(.dried)
    }

    /// Falls with what was asked and is not there, and with what is there unasked; and a little
    /// where another food answers as well.
    private func confidence(of best: FoodIndex.Candidate, over next: FoodIndex.Candidate?) -> Double
    {
        let fit = best.coverage * best.coverage * (1 - min(best.surplus, 8) * 0.06)
        guard let next else { return min(fit, 0.97) }
        let margin = min(max(best.score - next.score, -2), 1)
        return max(0, min(fit, 0.97) * (0.9 + 0.1 * margin))
    }

    private func reason(for candidate: FoodIndex.Candidate) -> String {
        switch (candidate.coverage > 0.999, candidate.surplus < 0.5) {
        case (true, true): "every word agrees"
        case (true, false): "every word is in the name, which says more"
        case (false, _): "some words are not in the name"
        }
    }
}

extension FoodIndex {
    /// Whether the food at `position` is in every state asked for of `told`, which are those that
    /// names tell.
    func isIn(
        _ asked: [FoodDetails.SaidState],
        _ position: Int,
        among told: StateSet = Self.toldStates
    ) -> Bool {
        if asked.isEmpty { return true }
        let states = names.states(of: position)
        return asked.allSatisfy {
            if $0.state == .raw, told.contains(.raw) {
                // "Pasta, dry" is uncooked too.
                return !states.contains(.cooked) && !states.contains(.canned)
            }
            return !told.contains($0.state) || states.contains($0.state)
        }
    }

    static let toldStates: StateSet = [.raw, .cooked, .canned, .dried, .smoked, .pickled]
    fileprivate static let keptStates: StateSet = [.canned, .smoked, .pickled]
}

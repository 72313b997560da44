public import FoodModel

/// Finds the food that a line names: by alias, else by the words of the foods' names.
public struct FoodMatcher: Sendable {
    /// A name below this confidence is not found: the runners-up are kept, nothing is guessed.
    static let threshold = 0.4

    let index: FoodIndex
    private let aliases: AliasTable
    private let words: WordTable
    /// The classes whose foods are cooked before they are eaten.
    private let eatenCooked: Set<FoodClass.Key>

    public init(
        _ listings: [FoodListing],
        knowledge: ResolverKnowledge,
        eatenCooked: Set<FoodClass.Key>
    ) {
        index = FoodIndex(listings, words: knowledge.words)
        aliases = knowledge.aliases
        words = knowledge.words
        self.eatenCooked = eatenCooked
    }

    /// What a search came to: a match, or the nearest names where none is near enough.
    enum Outcome {
        case found(FoodMatch)
        case notFound(nearest: [FoodMatch.RunnerUp])
    }

    /// The food meant by `name`, told apart by `details` said after it; what is counted in cans is
    /// sought among canned foods first.
    func match(
        _ name: String,
        details: String,
        isFromCan: Bool = false,
        in context: FoodContext
    ) -> Outcome {
        let asked = context
        if isFromCan,
            case .found(let match) = self.match("canned \(name)", details: details, in: context),
            match.food.name.lowercased().contains("canned")
        {
            return .found(match)
        }
        let query = FoodQuery(name: name, extra: details, words: words)
        // A recipe's "salmon, cooked" is what a diary's "salmon" is.
        for context in [context] + FoodContext.allCases.filter({ $0 != context }) {
            if let alias = aliases.alias(for: query, in: context),
                let food = index.position(ofFoodNamed: alias.food), index.isIn(query.states, food),
                context == asked || !query.states.isEmpty
            {
                return .found(match(food, by: alias))
            }
        }
        let usual =
            aliases.alias(for: query, in: context)
            ?? aliases.aliasOfEnd(of: query, in: context)
        let own = aliases.aliasOfOwnPart(of: query, in: context)
        let candidates = index.candidates(
            for: query,
            in: context,
            defaults: usual.flatMap { index.position(ofFoodNamed: $0.food) },
            isEatenCooked: eatenCooked.contains,
            limit: 6
        )
        if candidates.first?.coverage ?? 0 < 0.999, let own,
            let food = index.position(ofFoodNamed: own.food), index.isIn(query.states, food)
        {
            return .found(match(food, by: own, leavingOutRest: true))
        }
        guard let best = candidates.first else { return .notFound(nearest: []) }
        let confidence = confidence(of: best, over: candidates.dropFirst().first)
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
                reason: reason(for: best),
                runnersUp: others
            )
        )
    }

    private func match(_ food: Int, by alias: FoodAlias, leavingOutRest: Bool = false) -> FoodMatch
    {
        FoodMatch(
            food: index.listings[food],
            confidence: alias.confidence * (leavingOutRest ? 0.75 : 1),
            reason: "\"\(alias.phrase)\" is usually this food"
                + (leavingOutRest ? "; what comes with it is not counted" : ""),
            runnersUp: alias.alternatives.compactMap { name in
                index.position(ofFoodNamed: name).map {
                    FoodMatch.RunnerUp(
                        food: index.listings[$0],
                        confidence: (1 - alias.confidence) / Double(alias.alternatives.count)
                    )
                }
            }
        )
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
    /// Whether the food at `position` is in every state asked for, as far as names tell.
    func isIn(_ asked: [(term: Term, state: WordTable.State)], _ position: Int) -> Bool {
        asked.allSatisfy { ask in
            switch ask.state {
            case .drained, .ground, .frozen: true
            case .raw, .cooked, .canned, .dried, .smoked, .pickled:
                states(of: position).contains(ask.state)
            }
        }
    }
}

extension FoodMatcher {
    /// Whether some food's name has `word`.
    func knows(_ word: String) -> Bool {
        words.translated([Term(word)]).contains { index.knows($0) }
    }

    /// Whether the name of `food` has `word`.
    func isNamed(_ word: String, in food: FoodListing) -> Bool {
        WordTable.terms(of: food.name).contains(Term(word))
    }
}

public import FoodModel

/// Finds the food that a line names: by alias, else by the words of the foods' names.
public struct FoodMatcher: Sendable {
    /// A name below this confidence is not found: the runners-up are kept, nothing is guessed.
    static let threshold = 0.4
    static let spice = "spice"
    private static let whole = Term("whole")
    /// What is another food when it is whole.
    private static let soldWhole: Set = [
        "milk", "wheat", "grain", "egg", "yogurt", "flour", "bread", "pasta", "cereal", "kefir",
        "buttermilk", "ricotta", "cheese", "chicken", "turkey", "duck", "fish", "tomato", "corn",
        "psyllium", "meal", "toast", "spelt", "oat", "rye", "bagel", "tortilla",
    ].reduce(into: Set<Term>()) { $0.insert(Term($1)) }
    /// Below it other readings of a name are tried.
    private static let doubtful = 0.6

    let index: FoodIndex
    let aliases: AliasTable
    private let descriptions: DescriptionTable
    let words: WordTable
    let eatenCooked: EatenCooked
    /// What names came to of late: a collection asks for "kosher salt" thousands of times.
    private let details = SharedMemory<ExactText, FoodDetails>()
    private let outcomes = SharedMemory<Question, Outcome>()
    private let readings = SharedMemory<Reading, Outcome>()

    /// With the classes whose foods are cooked before they are eaten.
    public init(_ lexicon: Lexicon, words: WordTable, eatenCooked: Set<FoodClass.Key>) {
        index = lexicon.index
        aliases = lexicon.aliases
        descriptions = lexicon.descriptions
        self.words = words
        self.eatenCooked = EatenCooked(eatenCooked, in: lexicon.index.listings)
    }

    /// All that a name's outcome hangs on.
    private struct Question: Hashable {
        let name: ExactText
        let details: FoodDetails
        /// Its details as written, where whole descriptions are sought.
        let text: ExactText
        let isFromCan: Bool
        let context: FoodContext
    }

    private struct Reading: Hashable {
        let query: FoodQuery
        let context: FoodContext
    }

    /// What a search came to: a match, or the nearest names where none is near enough.
    enum Outcome: Sendable {
        case found(FoodMatch)
        case notFound(nearest: [FoodMatch.RunnerUp])

        /// Of the match; 0 where nothing is near enough.
        var confidence: Double { found?.confidence ?? 0 }

        /// The match; nil where nothing is near enough.
        var found: FoodMatch? {
            switch self {
            case .found(let match): match
            case .notFound: nil
            }
        }
    }

    /// The food meant by `name`, told apart by `details` said after it; what is counted in cans is
    /// sought among canned foods first.
    func match(
        _ name: String,
        details: String,
        isFromCan: Bool = false,
        in context: FoodContext
    ) -> Outcome {
        let question = Question(
            name: ExactText(name),
            details: read(details),
            text: ExactText(context == .diary ? details : ""),
            isFromCan: isFromCan,
            context: context
        )
        if let known = outcomes[question] { return known }
        let outcome = outcome(of: question)
        outcomes[question] = outcome
        return outcome
    }

    /// What `text` says of a food, without the words that no food and no alias has.
    private func read(_ text: String) -> FoodDetails {
        if text.isEmpty { return FoodDetails() }
        let exact = ExactText(text)
        if let known = details[exact] { return known }
        let read = FoodDetails(text, words: words).keeping { index.knows($0) || aliases.knows($0) }
        details[exact] = read
        return read
    }

    /// Whether people call a food by all of `name`: "shredded wheat".
    func isCalled(_ name: String, in context: FoodContext) -> Bool {
        aliases.alias(for: FoodQuery(name: name, words: words), in: context) != nil
    }

    /// Whether people call one food by all of `name`, by a phrase that has a joint in it: "sweet and sour
    /// pork", and not "coffee cake" for coffee and cake.
    func isCalledJoined(_ name: String, in context: FoodContext) -> Bool {
        aliases.alias(for: FoodQuery(name: name, words: words), in: context)
            .map { JoinedName.joins($0.phrase) } ?? false
    }

    /// `name` without what a cook does, unless people call a food by all of it: "minced beef".
    private func nameProper(_ name: String, in context: FoodContext) -> String {
        let shorter = words.withoutPreparation(name)
        if shorter.utf8.count == name.utf8.count { return shorter }
        return isCalled(name, in: context) ? name : shorter
    }

    private func outcome(of question: Question) -> Outcome {
        let name = nameProper(question.name.text, in: question.context)
        let (details, context) = (question.details, question.context)
        let text = question.text.text.isEmpty ? name : "\(name), \(question.text.text)"
        let described =
            context == .diary ? descriptions.food(describedAs: text).map(match(described:)) : nil
        // "Milk, whole" is how a table writes; "whole milk" is how people talk.
        if let described, name.contains(",") { return .found(described) }
        let whole = matchSpared(name, details: details, isFromCan: question.isFromCan, in: context)
        if context == .diary, whole.found?.isUsual != true,
            let told = described
                ?? descriptions.food(toldAs: text, words: words).map(match(described:))
        {
            return .found(told)
        }
        // "Onion rings" by that name are not onions.
        guard whole.found?.isUsual != true, let shorter = words.withoutPart(name) else {
            return whole
        }
        let short = matchSpared(
            shorter,
            details: details,
            isFromCan: question.isFromCan,
            in: context
        )
        return short.confidence > whole.confidence ? short : whole
    }

    /// As ``matchWhole(_:in:)``; where that is doubtful, without the words that can be spared.
    private func matchSpared(
        _ name: String,
        details: FoodDetails,
        isFromCan: Bool,
        in context: FoodContext
    ) -> Outcome {
        if isFromCan {
            let canned = query("canned \(name)", details)
            if case .found(let match) = matchWhole(canned, in: context),
                match.food.name.lowercased().contains("canned")
            {
                return .found(match)
            }
        }
        let query = query(name, details)
        let whole = matchWhole(query, in: context)
        if let cooked = cooked(of: query, insteadOf: whole, in: context) { return cooked }
        // A name that was reviewed means its food, however sure that is.
        guard whole.confidence < Self.doubtful, whole.found?.isUsual != true else { return whole }
        if !query.unwanted.isEmpty,
            case .found(let match) = matchWhole(query.withoutUnwanted, in: context),
            match.confidence > whole.confidence,
            !query.unwanted.contains(where: { isNamed($0, in: match.food) })
        {
            return .found(match)
        }
        let spared = shorterReadings(of: query, in: context).reduce(whole) { best, reading in
            guard reading.factor > best.confidence else { return best }
            let short = matchWhole(reading.query, in: context).times(reading.factor)
            return short.confidence > best.confidence ? short : best
        }
        return spared.found == nil ? ending(of: query, in: context) ?? spared : spared
    }

    /// What `name` asks, without what is said after it that tells none of its foods apart: "in 2
    /// pieces".
    private func query(_ name: String, _ details: FoodDetails) -> FoodQuery {
        var query = FoodQuery(name: name, details: details, words: words)
        // "Minced ginger" is no ground spice.
        if query.states.contains(where: \.isMinced),
            let ground = aliases.alias(for: query, in: .recipe),
            index.listings[ground.food].foodClass?.rawValue == Self.spice
        {
            query = query.withoutMinced
        }
        // Whole strawberries are strawberries; whole milk is a milk of its own.
        if query.terms.count > 1, query.terms.first == Self.whole,
            query.head.map(Self.soldWhole.contains) == false
        {
            query = query.without([Self.whole])
        }
        if FoodContext.allCases.contains(where: { aliases.alias(for: query, in: $0) != nil }) {
            return query
        }
        return query.telling { term in
            details.percentages.contains(term) || index.knows(term, with: query.terms)
        }
        .naming { details.percentages.contains($0) && index.knows($0, with: query.terms) }
    }

    func matchWhole(_ query: FoodQuery, in context: FoodContext) -> Outcome {
        let reading = Reading(query: query, context: context)
        if let known = readings[reading] { return known }
        let outcome = outcome(of: query, in: context)
        readings[reading] = outcome
        return outcome
    }
}

extension FoodMatcher {
    /// Whether some food's name has `word`.
    func knows(_ word: String) -> Bool {
        words.translated([Term(word)]).contains { index.knows($0) }
    }

    /// Whether the name of `food` has `word`.
    func isNamed(_ word: String, in food: FoodListing) -> Bool { isNamed(Term(word), in: food) }

    func isNamed(_ term: Term, in food: FoodListing) -> Bool {
        WordTable.terms(of: food.name).contains(term)
    }
}

public import FoodModel

/// Turns the lines of meals into food, grams and doubt, and meals into what they bring.
public struct MealResolver: Sendable {
    let classes: [FoodClass.Key: FoodClass]
    let knowledge: ResolverKnowledge
    let parser: LineParser
    /// Reads lines by rules alone.
    let rules: LineParser
    let matcher: FoodMatcher
    /// Foods that the file itself defines; their names go before all others.
    let ownFoods: [[Term]: InlineFood]
    /// What the person told of their own foods.
    let memory: FoodMemory
    let context: FoodContext
    var builder: SupplyBuilder
    let shelf: FoodShelf
    /// What foods bring, of late.
    let bases = SharedMemory<FoodID, ServingBasis>(capacity: 1 << 12)
    /// What cooking leaves, of late.
    let cookings = SharedMemory<CookingOfClass, Cooked?>(capacity: 1 << 10)
    /// How the recipe at hand is cooked; nil where no directions are at hand.
    var steps: CookingSteps?
    /// What was asked of them while a line was resolved; nil where nobody wants to know.
    var asked: [CookingQuestion]?
    /// The lines of the recipe at hand that were parsed for their names already.
    var parsedAhead: [String: ParsedLine] = [:]

    /// - Parameters:
    ///   - catalogue: The foods that lines may name.
    ///   - classes: The reviewed classes, by key.
    ///   - knowledge: Units, aliases and the like.
    ///   - lexicon: What the catalogue's foods are called.
    ///   - foods: What the file defines itself.
    ///   - memory: What the person told of their own foods.
    ///   - context: Whether the lines are eaten as written or cooked first.
    public init(
        _ catalogue: any FoodCatalogue,
        classes: [FoodClass.Key: FoodClass],
        knowledge: ResolverKnowledge,
        lexicon: Lexicon,
        foods: [InlineFood] = [],
        memory: FoodMemory = .none,
        context: FoodContext = .diary
    ) {
        self.classes = classes
        self.knowledge = knowledge
        self.context = context
        self.memory = memory
        rules = knowledge.parser
        // What was learnt was learnt of recipes.
        parser = LineParser(
            units: knowledge.units,
            words: knowledge.words,
            tagger: context == .recipe ? knowledge.tagger : nil,
            languages: knowledge.languages
        )
        matcher = FoodMatcher(
            lexicon,
            words: knowledge.words,
            eatenCooked: Set(classes.values.filter(\.isEatenCooked).map(\.key))
        )
        ownFoods = Dictionary(
            foods.map { (WordTable.terms(of: $0.name), $0) },
            uniquingKeysWith: { first, _ in first }
        )
        builder = SupplyBuilder(catalogue, ceilings: knowledge.ceilings)
        shelf = FoodShelf(catalogue, knowledge: knowledge)
    }

    /// The parts of `text`, before any food is sought.
    public func parse(_ text: String) -> ParsedLine { parser.parse(text) }

    /// Every line of `meal`, and what the meal brings.
    ///
    /// - Parameters:
    ///   - meal: What is eaten, or a recipe's ingredients.
    ///   - directions: How a recipe's ingredients are cooked; empty where nobody says.
    /// - Returns: Each line with its food, its weight and its doubts, and their sum.
    /// - Throws: What the catalogue throws.
    public mutating func resolve(_ meal: Meal, directions: String = "") throws -> ResolvedMeal {
        steps = try directions.isEmpty ? nil : steps(directions, cooking: meal)
        defer { steps = nil }
        var lines: [ResolvedLine] = []
        for item in meal.items { lines += try resolve(item) }
        return ResolvedMeal(
            lines: lines,
            intake: Intake(
                name: meal.name,
                kind: meal.kind,
                time: meal.time,
                entries: lines.map(\.entry)
            )
        )
    }

    /// One line: each food it names, first the one its amount is of, its weight, and what it brings.
    public mutating func resolve(_ item: Item) throws -> [ResolvedLine] {
        switch item.content {
        case .line: return try told(item) ?? resolveLine(item)
        case .weighed(let name, let grams):
            var line = ParsedLine(text: item.text)
            line.name = name
            let weighing = Weighing(grams: grams, path: "as written", confidence: 1)
            return [try resolve(item, line, weighed: weighing)]
        case .portions(let name, let count):
            var line = ParsedLine(text: item.text)
            line.name = name
            guard let food = ownFood(named: name) else {
                return [try unresolved(item, line, .unknownFood(name, nearest: []))]
            }
            guard let portion = food.portionGrams else {
                return [try unresolved(item, line, .noWeight(unit: "portion", food: name))]
            }
            let weighing = Weighing(
                grams: count * portion,
                path: "1 portion = \(portion.short) g (as the file says)",
                confidence: 1
            )
            return [try resolve(item, line, weighed: weighing)]
        }
    }

    private mutating func resolveLine(_ item: Item) throws -> [ResolvedLine] {
        var line = parsedAhead[item.text] ?? parser.parse(item.text)
        // "2 skewers" were eaten by who writes a diary.
        if context == .diary { line.isNote = false }
        if line.isNegative { return [try unresolved(item, line, .negativeQuantity)] }
        line = withUnitBehind(withoutNothing(withoutSource(remembered(line))))
        if memory.name(line.name) != nil { return [try resolve(item, line, weighed: nil)] }
        if line.isNote { return [note(item, line)] }
        switch nonFood(line.name) {
        case .nothing: return [note(item, line, "brings nothing that counts")]
        case .unknown:
            let reason = UnresolvedReason.unknownFood(line.name, nearest: [])
            return [try unresolved(item, line, reason, weighing: roughWeight(of: line))]
        case nil: break
        }
        if line.name.isEmpty { return [try unresolved(item, line, .noName)] }
        let dose = SupplementDose(item.text, table: knowledge.supplements, words: knowledge.words)
        if !dose.amounts.isEmpty, dose.isPlain || item.isSupplement {
            return [supplement(item, line, dose)]
        }
        if dose.namesNutrient, dose.isPlain { return [try unresolved(item, line, .noDose)] }
        guard let foods = foods(of: line) else {
            return [try resolve(item, line, weighed: nil)]
        }
        return try foods.map { try resolve(item, $0.line, weighed: $0.weighing) }
    }
}

extension MealResolver {
    /// The food of `line`, weighed by the line unless the file did.
    private mutating func resolve(
        _ item: Item,
        _ line: ParsedLine,
        weighed: Weighing?
    ) throws
        -> ResolvedLine
    {
        if let own = ownFood(named: line.name) {
            let food = shelf.shelved(Food(own))
            return try resolve(item, line, weighed, shelved: food, own: own, match: nil)
        }
        if let (match, shelved) = try ownMatch(of: line) {
            if let unit = line.unknownUnit, ownWeighing(of: line, as: shelved.food) == nil {
                return try unknownUnit(item, line, unit)
            }
            return try resolve(item, line, weighed, shelved: shelved, own: nil, match: match)
        }
        switch matchAtLast(line) {
        case .found(let match):
            if let unit = unweighed(line.unknownUnit, in: line),
                !matcher.isNamed(unit, in: match.food)
            {
                return try unknownUnit(item, line, unit)
            }
            guard let shelved = try shelf.food(match.food.id) else {
                return try unresolved(item, line, .unknownFood(line.name, nearest: []))
            }
            if match.isDryingUnsaid, shelved.food.isMoist {
                return try unresolved(
                    item,
                    line,
                    .unknownFood(driedName(of: line), nearest: [shelved.food.name]),
                    runnersUp: match.runnersUp,
                    weighing: weighed ?? roughWeight(of: line)
                )
            }
            return try resolve(item, line, weighed, shelved: shelved, own: nil, match: match)
        case .notFound(let nearest):
            if let unit = unweighed(line.unknownUnit ?? strangeFirstWord(of: line), in: line) {
                return try unknownUnit(item, line, unit)
            }
            let names = nearest.prefix(3).map(\.food.name)
            return try unresolved(
                item,
                line,
                .unknownFood(line.name, nearest: Array(names)),
                runnersUp: nearest,
                weighing: weighed ?? roughWeight(of: line)
            )
        }
    }

    /// The word between a plain number and a name that is in no food's name, where more follows.
    private func strangeFirstWord(of line: ParsedLine) -> String? {
        guard line.amounts.count == 1, line.unit.isEmpty else { return nil }
        let words = line.name.split(separator: " ")
        guard words.count > 1, !matcher.knows(String(words[0])) else { return nil }
        return String(words[0])
    }

    mutating func unknownUnit(
        _ item: Item,
        _ line: ParsedLine,
        _ unit: String
    ) throws
        -> ResolvedLine
    {
        let suggestion = SpellingSuggestion.nearest(to: unit, among: knowledge.units.symbols)
        return try unresolved(item, line, .unknownUnit(unit, suggestion: suggestion))
    }

    mutating func resolve(
        _ item: Item,
        _ line: ParsedLine,
        _ weighed: Weighing?,
        shelved: ShelvedFood,
        own: InlineFood?,
        match: FoodMatch?
    ) throws -> ResolvedLine {
        let food = shelved.food
        let runnersUp = match?.runnersUp ?? []
        let weigher = try weigher(line, of: shelved)
        let weighing: Weighing
        do throws(PortionWeigher.Failure) {
            weighing =
                if let weighed {
                    weighed
                } else if let own = ownWeighing(of: line, as: food) {
                    own
                } else if line.isOnPlate {
                    try weigher.weigh().onPlate
                } else {
                    try weigher.weigh()
                }
        } catch {
            guard let kin = try kinWeighing(of: line, as: shelved) else {
                let reason = UnresolvedReason(error, food: food.name)
                return try unresolved(item, line, reason, runnersUp: runnersUp)
            }
            weighing = kin
        }
        if weighing.grams.point > Self.mostGrams || line.amounts.contains(where: \.isAbsurd) {
            return try unresolved(item, line, .absurdQuantity)
        }
        let serving = Serving(
            of: try basis(of: food, own: own),
            grams: weighing.grams,
            cooked: try cooked(shelved, line)
        )
        var entry = serving.entry
        entry.isSupplement = item.isSupplement
        let confidence = match?.confidence ?? 1
        var others: [Serving] = []
        if confidence < Self.sure {
            (others, entry.alternatives) =
                try alternatives(to: entry, runnersUp, line, weighing, item)
        }
        return ResolvedLine(
            parsed: line,
            location: item.location,
            reason: match?.reason ?? "defined in the file",
            path: weighing.path,
            isAmountAssumed: weighing.isAssumed,
            confidence: confidence,
            weightConfidence: weighing.confidence,
            runnersUp: runnersUp,
            unresolved: nil,
            entry: entry,
            cooked: serving.cooked,
            servings: [serving] + others,
            spreads: knowledge.spreads
        )
    }

    /// Matches from here on bring no alternatives.
    private static let sure = 0.9

    /// More of one food than anyone eats at a sitting, in grams.
    static let mostGrams = 20_000.0
}

extension Amount {
    /// More pieces than anyone eats.
    fileprivate var isAbsurd: Bool { (measure?.isPiece ?? true) && high > 10_000 }
}

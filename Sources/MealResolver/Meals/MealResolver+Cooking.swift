import FoodModel

/// What cooking takes from a line's food, and what of its weight is not eaten.
extension MealResolver {
    /// What cooking leaves of the food of `line`, as the line or else the recipe's directions tell;
    /// nil where all is kept or nothing is known.
    ///
    /// Foods whose figures are those of the cooked food have lost it already.
    mutating func cooked(_ shelved: ShelvedFood, _ line: ParsedLine) throws -> Cooked? {
        guard shelved.isUncooked, let key = shelved.food.foodClass else { return nil }
        // A chuck roast is called so before it is roasted.
        let words = WordTable.terms(of: line.text).filter { !shelved.nameTerms.contains($0) }
        let isSaid = knowledge.words.areCooked(words)
        let isEatenCooked = context == .recipe && (classes[key]?.isEatenCooked ?? false)
        guard isSaid || isEatenCooked || steps != nil || asked != nil else { return nil }
        let known = try knowledge.cooking.value()
        guard !known.retention.retentions(of: key).isEmpty else { return nil }
        let said = Cooking(known.words.told(by: words[...]), usuallyDrained: true)
        if said != .none, isSaid || isEatenCooked { return cookings.cooked(said, key, known) }
        let told = told(of: line)
        guard isSaid || isEatenCooked || steps != nil else { return nil }
        let unsaid = isEatenCooked ? Cooking.unsaid : .none
        return cookings.cooked(said == .none ? told ?? unsaid : said, key, known)
    }

    /// What the directions at hand tell of the food of `line`; nil where there are none.
    private mutating func told(of line: ParsedLine) -> Cooking? {
        guard steps != nil || asked != nil else { return nil }
        let names = knowledge.words.nouns(of: line.name)
        if let known = asked?.first(where: { $0.names == names }) { return known.answer }
        let told = steps?.cooking(of: names)
        asked?.append(CookingQuestion(names: names, answer: told))
        return told
    }

    /// How the ingredients of `meal` are cooked.
    func steps(_ directions: String, cooking meal: Meal) throws -> CookingSteps {
        try steps(directions, naming: meal.items.map { names(of: parser.parse($0.text)) })
    }

    /// The same, of ingredients that directions may call by `names`.
    func steps(_ directions: String, naming names: [[Term]]) throws -> CookingSteps {
        CookingSteps(
            directions,
            ingredients: TermNumbers(names.joined()),
            words: try knowledge.cooking.value().words
        )
    }

    /// The words of a line's name by which directions may call its food.
    func names(of line: ParsedLine) -> [Term] {
        knowledge.words.nouns(of: line.name)
    }

    /// Weighs `line` as the food `shelved`.
    func weigher(_ line: ParsedLine, of shelved: ShelvedFood) throws -> PortionWeigher {
        PortionWeigher(
            line,
            of: shelved,
            written: try written(line, of: shelved),
            in: context,
            knowledge: knowledge
        )
    }

    /// What a gram as `line` states it is of the food; nil where it is a gram.
    private func written(_ line: ParsedLine, of shelved: ShelvedFood) throws -> WrittenWeight? {
        guard shelved.isUncooked, line.amounts.contains(where: \.isWeight) else { return nil }
        let known = try knowledge.cooking.value()
        let edible = WrittenWeight(
            line,
            name: shelved.nameTerms,
            refuse: known.refuse(of: shelved.food),
            words: known.bought,
            in: context
        )
        let yield = known.yield(of: shelved.food)
        let raw = WrittenWeight(
            line,
            isCooked: { isCooked($0, shelved) },
            yield: yield ?? usualYield(of: shelved.food),
            isGuessed: yield == nil,
            in: context
        )
        guard let edible, let raw else { return edible ?? raw }
        return raw * edible
    }

    /// Whether `term` of a line says that the food is cooked: the roast of a chuck roast does not.
    private func isCooked(_ term: Term, _ shelved: ShelvedFood) -> Bool {
        knowledge.words.state(term) == .cooked && !shelved.nameTerms.contains(term)
    }

    /// What cooking makes of a gram of foods like `food`; nil where they are too unlike.
    private func usualYield(of food: Food) -> Estimate? {
        let contents = food.foodClass.flatMap { classes[$0]?.contents } ?? []
        if !contents.isDisjoint(with: [.meat, .poultry, .fish, .shellfish]) {
            return WrittenWeight.yieldOfMeat.value
        }
        let group = food.foodClass.flatMap { classes[$0]?.polyphenolGroup }
        let isDry = food.composition[.water].map { $0.estimate.point < 20 } ?? false
        return isDry && (group == .grains || group == .pulses)
            ? WrittenWeight.yieldOfGrains.value : nil
    }
}

extension SharedMemory<CookingOfClass, Cooked?> {
    /// What is left in foods of the class `key`, worked out once.
    fileprivate func cooked(
        _ cooking: Cooking,
        _ key: FoodClass.Key,
        _ known: CookingKnowledge
    ) -> Cooked? {
        let question = CookingOfClass(cooking: cooking, key: key)
        if let known = self[question] { return known }
        let cooked = Cooked(cooking, of: key, known.retention)
        self[question] = cooked
        return cooked
    }
}

import FoodModel

/// What cooking takes from a line's food, and what of its weight is not eaten.
extension MealResolver {
    /// What cooking leaves of the food of `line`, as the line or else the recipe's directions tell;
    /// nil where all is kept or nothing is known.
    ///
    /// Foods whose figures are those of the cooked food have lost it already.
    func cooked(_ shelved: ShelvedFood, _ line: ParsedLine) throws -> Cooked? {
        guard shelved.isUncooked, let key = shelved.food.foodClass else { return nil }
        let said = WordTable.terms(of: line.text)
        let isSaid = said.contains { knowledge.words.state($0) == .cooked }
        let isCooked = context == .recipe && (classes[key]?.isEatenCooked ?? false)
        guard isSaid || isCooked || steps != nil else { return nil }
        let known = try knowledge.cooking.value()
        // A chuck roast is called so before it is roasted.
        let words = said.filter { !shelved.nameTerms.contains($0) }
        var cooking = Cooking(known.words.told(by: words), usuallyDrained: true)
        if cooking == .none {
            cooking = steps?.cooking(of: names(of: line)) ?? (isCooked ? .unsaid : .none)
        }
        return Cooked(cooking, of: key, known.retention)
    }

    /// The words of a line's name by which directions may call its food.
    private func names(of line: ParsedLine) -> [Term] {
        let terms = WordTable.terms(of: line.name)
        let nouns = terms.filter { term in
            !knowledge.words.has(.filler, term) && !knowledge.words.has(.descriptor, term)
                && !knowledge.words.has(.preparation, term)
                && knowledge.words.state(term) == nil && knowledge.words.sizeFactor(term) == nil
        }
        return nouns.isEmpty ? terms : nouns
    }

    /// Weighs `line` as the food `shelved`.
    func weigher(_ line: ParsedLine, of shelved: ShelvedFood) throws -> PortionWeigher {
        var edible: EdiblePart?
        if shelved.isUncooked, line.amounts.contains(where: \.isWeight) {
            let known = try knowledge.cooking.value()
            edible = EdiblePart(
                line,
                name: shelved.nameTerms,
                refuse: known.refuse(of: shelved.food),
                words: known.bought,
                in: context
            )
        }
        return PortionWeigher(line, of: shelved, edible: edible, in: context, knowledge: knowledge)
    }
}

import FoodModel

/// What a person told of their own foods goes before all that ships.
extension MealResolver {
    /// `line` by the person's own words: its name where it is one of theirs, its unit where they
    /// weighed one.
    func remembered(_ line: ParsedLine) -> ParsedLine {
        guard !memory.isEmpty else { return line }
        var line = line
        if let name = ownName(in: line) { line.name = name }
        // "2 scoops whey": whether the word before a name is a unit, the person says.
        if line.unknownUnit == nil, line.amounts.count == 1, line.unit.isEmpty,
            let space = line.name.firstIndex(of: " ")
        {
            var read = line
            read.unknownUnit = String(line.name[..<space])
            read.name = NamedFood(read).text
            if ownWeighing(of: read, as: nil) != nil { line = read }
        } else if line.unknownUnit != nil, ownWeighing(of: line, as: nil) != nil {
            line.name = NamedFood(line).text
        }
        return line
    }

    /// The longest of the line's own words that the person has for a food; nil where there are none.
    private func ownName(in line: ParsedLine) -> String? {
        // What was learnt of recipes may take a word of the name for something else.
        let read = rules.parse(line.text)
        let names = [line, read].flatMap { line in
            [
                line.preparation.isEmpty ? line.name : "\(line.name) \(line.preparation)",
                line.name, NamedFood(line).text, knowledge.words.withoutPreparation(line.name),
            ]
        }
        return names.first { memory.name($0) != nil }
    }

    /// The food that the person calls by the name of `line`, as a match; nil where they told none.
    func ownMatch(
        of line: ParsedLine
    ) throws -> (match: FoodMatch, shelved: ShelvedFood)? {
        guard let own = memory.name(line.name), let shelved = try shelf.food(own.food.id) else {
            return nil
        }
        let match = FoodMatch(
            food: own.food,
            confidence: 1,
            isUsual: true,
            isExact: true,
            isDryingUnsaid: false,
            reason: "your own name for it, \(own.location.inWords)",
            runnersUp: []
        )
        return (match, shelved)
    }

    /// What the amount of `line` weighs by the person's own measures of `food`; nil where they told
    /// none.
    func ownWeighing(of line: ParsedLine, as food: Food?) -> Weighing? {
        guard !memory.isEmpty else { return nil }
        let named = NamedFood(line)
        var names = [named.allTerms, named.terms]
        if let food {
            names.append(WordTable.terms(of: food.name))
            names.append(WordTable.terms(of: food.id.description))
        }
        return memory.weigh(line, names: names, words: knowledge.words)
    }

    /// `unit` where the person weighed none such of the food of `line`; nil where they did.
    func unweighed(_ unit: String?, in line: ParsedLine) -> String? {
        ownWeighing(of: line, as: nil) == nil ? unit : nil
    }
}

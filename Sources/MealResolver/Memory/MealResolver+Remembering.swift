public import FoodModel

extension MealResolver {
    /// The lines of a recipe as far as a score asks for them, by `memory` where they were met.
    ///
    /// - Parameters:
    ///   - recipe: Its ingredients and how they are cooked.
    ///   - memory: Only for resolvers that know the same.
    /// - Returns: Each line with what it brings.
    /// - Throws: What the catalogue throws.
    public mutating func resolve(
        _ recipe: Recipe,
        rememberingIn memory: LineMemory
    ) throws -> [BriefLine] {
        let known = recipe.ingredients.map { memory[$0.text] }
        defer { parsedAhead.removeAll(keepingCapacity: true) }
        let names = zip(recipe.ingredients, known).map { item, known in
            if let known { return known.names }
            let line = parser.parse(item.text)
            parsedAhead[item.text] = line
            return self.names(of: line)
        }
        steps = try recipe.directions.isEmpty ? nil : steps(recipe.directions, naming: names)
        defer { (steps, asked) = (nil, nil) }
        var lines: [BriefLine] = []
        for (place, item) in recipe.ingredients.enumerated() {
            let isPlain = item.content == .line && !item.isSupplement
            let answers = isPlain ? known[place]?.answers : nil
            if let answer = answers?.first(where: { $0.holds(under: steps) }) {
                lines += answer.lines
                continue
            }
            asked = []
            let own = try resolve(item).map(BriefLine.init)
            if isPlain {
                let answer = LineMemory.Answer(asked: asked ?? [], lines: own)
                memory.add(answer, to: item.text, named: names[place])
            }
            lines += own
        }
        return lines
    }
}

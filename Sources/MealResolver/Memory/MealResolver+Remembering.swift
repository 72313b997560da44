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
            if isPlain, let answer = known[place]?.answer(under: steps) {
                for line in answer.lines { lines.append(line.brief) }
                continue
            }
            asked = []
            let own = try resolve(item)
            if isPlain {
                memory.add(
                    own.map(RememberedLine.init),
                    asking: asked ?? [],
                    to: item.text,
                    named: names[place]
                )
            }
            for line in own { lines.append(BriefLine(line)) }
        }
        return lines
    }
}

public import FoodModel

/// What a line brings, read as one food or another.
extension MealResolver {
    /// What a weight of the food with `id` brings, as a line that says just that would.
    ///
    /// - Parameters:
    ///   - id: A food of the catalogue.
    ///   - grams: As eaten.
    /// - Returns: The entry; nil where the catalogue has no such food.
    /// - Throws: What the catalogue throws.
    public mutating func entry(of id: FoodID, grams: Double) throws -> Entry? {
        guard let food = try shelf.food(id)?.food else { return nil }
        let foodClass = food.foodClass.flatMap { classes[$0] }
        let index = CalciumIndex(of: foodClass)
        return Entry(
            name: food.name,
            food: food.id,
            foodClass: food.foodClass,
            polyphenolGroup: foodClass?.polyphenolGroup ?? .other,
            grams: Estimate(grams),
            calciumIndex: index.value,
            calciumIndexCause: index.cause,
            supplies: try builder.supplies(of: food, in: foodClass, grams: grams)
        )
    }

    mutating func entry(
        _ food: Food,
        own: InlineFood? = nil,
        grams: Estimate,
        _ item: Item
    ) throws -> Entry {
        let foodClass = food.foodClass.flatMap { classes[$0] }
        let index = CalciumIndex(of: foodClass, stated: own?.calciumIndex)
        return Entry(
            name: food.name,
            food: food.id,
            foodClass: food.foodClass,
            polyphenolGroup: own?.polyphenolGroup ?? foodClass?.polyphenolGroup ?? .other,
            grams: grams,
            calciumIndex: index.value,
            calciumIndexCause: index.cause,
            supplies: try builder.supplies(
                of: food,
                in: foodClass,
                grams: grams.point
            ),
            isSupplement: item.isSupplement
        )
    }

    /// The runners-up that would change what the line brings, at most two.
    mutating func alternatives(
        to entry: Entry,
        _ runnersUp: [FoodMatch.RunnerUp],
        _ line: ParsedLine,
        _ weighing: Weighing,
        _ item: Item
    ) throws -> [Entry] {
        var alternatives: [Entry] = []
        for runnerUp in runnersUp where alternatives.count < 2 {
            guard let shelved = try shelf.food(runnerUp.food.id) else { continue }
            let food = shelved.food
            let weigher = try weigher(line, of: shelved)
            let grams = line.amounts.isEmpty ? weighing.grams : (try? weigher.weigh())?.grams
            var other = try self.entry(food, grams: grams ?? weighing.grams, item)
            other.supplies = other.supplies.after(try cooked(shelved, line))
            if other.differs(from: entry) { alternatives.append(other) }
        }
        return alternatives
    }
}

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
        return Serving(of: try basis(of: food), grams: Estimate(grams), cooked: nil).entry
    }

    /// What 100 g of `food` bring, which the file defines as `own` where it does.
    mutating func basis(of food: Food, own: InlineFood? = nil) throws -> ServingBasis {
        if let known = bases[food.id] { return known }
        let foodClass = food.foodClass.flatMap { classes[$0] }
        let index = CalciumIndex(of: foodClass, stated: own?.calciumIndex)
        let basis = ServingBasis(
            Entry(
                name: food.name,
                food: food.id,
                foodClass: food.foodClass,
                polyphenolGroup: own?.polyphenolGroup ?? foodClass?.polyphenolGroup ?? .other,
                grams: Estimate(100),
                calciumIndex: index.value,
                calciumIndexCause: index.cause,
                supplies: try builder.supplies(of: food.composition, in: foodClass, grams: 100)
            )
        )
        bases[food.id] = basis
        return basis
    }

    /// The runners-up that would change what the line brings, at most two.
    mutating func alternatives(
        to entry: Entry,
        _ runnersUp: [FoodMatch.RunnerUp],
        _ line: ParsedLine,
        _ weighing: Weighing,
        _ item: Item
    ) throws -> (servings: [Serving], entries: [Entry]) {
        var alternatives: (servings: [Serving], entries: [Entry]) = ([], [])
        for runnerUp in runnersUp where alternatives.servings.count < 2 {
            guard let shelved = try shelf.food(runnerUp.food.id) else { continue }
            let food = shelved.food
            let weigher = try weigher(line, of: shelved)
            let grams = line.amounts.isEmpty ? weighing.grams : (try? weigher.weigh())?.grams
            let serving = Serving(
                of: try basis(of: food),
                grams: grams ?? weighing.grams,
                cooked: try cooked(shelved, line)
            )
            var other = serving.entry
            other.isSupplement = item.isSupplement
            guard other.differs(from: entry) else { continue }
            alternatives.servings.append(serving)
            alternatives.entries.append(other)
        }
        return alternatives
    }
}

import FoodModel

/// A food, with what weighing reads of it read once.
final class ShelvedFood: Sendable {
    let food: Food
    let portions: [FoodPortion]
    /// The words of its name up to "with": peanuts with salt are not salt.
    let nameTerms: [Term]
    /// Whether its figures are those of the food before it is cooked.
    let isUncooked: Bool

    init(_ food: Food, _ knowledge: ResolverKnowledge) {
        self.food = food
        portions = food.portions.compactMap {
            FoodPortion($0, units: knowledge.units, words: knowledge.words)
        }
        nameTerms = Array(
            WordTable.terms(of: food.name).prefix { !FoodQuery.additions.contains($0) }
        )
        let states = nameTerms.compactMap(knowledge.words.state)
        // A pot roast may be raw; apples, raw, boiled, are not. A survey's foods are as eaten.
        isUncooked =
            states.last == .raw
            || food.id.source != "fndds"
                && !states.contains { [.cooked, .canned, .smoked, .pickled].contains($0) }
    }
}

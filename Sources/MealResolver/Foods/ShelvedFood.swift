import FoodModel

/// A food, with what weighing reads of it read once.
struct ShelvedFood {
    let food: Food
    let portions: [FoodPortion]
    /// The words of its name up to "with": peanuts with salt are not salt.
    let nameTerms: [Term]

    init(_ food: Food, _ knowledge: ResolverKnowledge) {
        self.food = food
        portions = food.portions.compactMap {
            FoodPortion($0, units: knowledge.units, words: knowledge.words)
        }
        nameTerms = Array(
            WordTable.terms(of: food.name).prefix { !FoodQuery.additions.contains($0) }
        )
    }
}

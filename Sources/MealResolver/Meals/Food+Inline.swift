import FoodModel

extension Food {
    /// The food as the file defines it.
    init(_ own: InlineFood) {
        self.init(
            id: FoodID(source: "inline", code: own.name),
            name: own.name,
            foodClass: own.foodClass,
            composition: own.composition,
            portions: own.portionGrams.map {
                [Portion(amount: 1, unit: "portion", grams: $0)]
            } ?? [],
            edition: own.location.file
        )
    }
}

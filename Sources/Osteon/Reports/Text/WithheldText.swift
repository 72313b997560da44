import FoodModel

/// What is told in place of a score whose targets do not hold for the person.
enum WithheldText {
    /// The nutrients that a care team asks about.
    static let nutrients: [Nutrient] = [
        .energy, .protein, .calcium, .phosphorus, .potassium, .sodium, .magnesium,
    ]
}

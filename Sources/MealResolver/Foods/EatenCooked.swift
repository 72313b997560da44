import FoodModel

/// The foods that are cooked before they are eaten, told by their classes.
struct EatenCooked: Sendable {
    /// By the number of a class.
    private let isEatenCooked: [Bool]

    init(_ classes: Set<FoodClass.Key>, in listings: FoodListings) {
        isEatenCooked = listings.classes.map(classes.contains)
    }

    /// Whether the class with `number` is one of theirs; false for a food without a class.
    func contains(_ number: Int?) -> Bool { number.map { isEatenCooked[$0] } ?? false }
}

extension FoodClass {
    /// Whether its foods are cooked before they are eaten.
    var isEatenCooked: Bool {
        !contents.isDisjoint(with: [.meat, .poultry, .fish, .shellfish])
            || polyphenolGroup == .pulses || polyphenolGroup == .grains
    }
}

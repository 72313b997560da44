import FoodModel

/// What a gram as written is of the food that is meant: a gram with its bones, or of the cooked food.
struct WrittenWeight: Equatable {
    /// Grams of the food in a gram as written.
    var share: Estimate
    /// Why they differ: "less what is not eaten: 32% bone and skin".
    var words: String

    /// Both for one weight.
    static func * (a: WrittenWeight, b: WrittenWeight) -> WrittenWeight {
        WrittenWeight(share: a.share * b.share, words: "\(a.words), \(b.words)")
    }
}

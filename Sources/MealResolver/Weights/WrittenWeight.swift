import FoodModel

/// What a gram as written is of the food that is meant: a gram with its bones, or of the cooked food.
struct WrittenWeight: Equatable {
    /// Grams of the food in a gram as written.
    var share: Estimate
    /// Why they differ: "less what is not eaten: 32% bone and skin".
    var words: String
    /// That the share is near its point, 0 to 1.
    var confidence: Double

    /// Both for one weight.
    static func * (a: WrittenWeight, b: WrittenWeight) -> WrittenWeight {
        WrittenWeight(
            share: a.share * b.share,
            words: "\(a.words), \(b.words)",
            confidence: min(a.confidence, b.confidence)
        )
    }

    /// Of a share that a table prints, and of one that no table does.
    static let measured = 0.9, guessed = 0.5

    /// Where in `said`, the words of `line`, the name of its food ends; nil where it has none.
    static func noun(of line: ParsedLine, in said: [Term]) -> Int? {
        WordTable.terms(of: line.name).last.flatMap(said.firstIndex)
    }
}

import FoodModel
import MealResolver

/// What a person answers to a question of a review.
enum ReviewAnswer: Equatable {
    /// Of the foods that were shown, counted from 1.
    case choice(Int)
    case food(FoodID)
    /// What one of the measure weighs, in grams.
    case grams(Double)
    /// To look for among the names of foods.
    case words(String)
    case skip
    case quit

    /// Nothing that is counted weighs more, in grams.
    private static let mostGrams = 20_000.0

    /// What `text` says to a question of `kind`.
    ///
    /// A plain number is one of the foods that were shown, or grams where a weight is asked for.
    init(_ text: String, to kind: ReviewQuestion.Kind, parser: LineParser) {
        let text = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        let line = parser.parse(text)
        self =
            switch text.lowercased() {
            case "", "s", "skip": .skip
            case "q", "quit": .quit
            default:
                if let number = Int(text), kind == .food {
                    .choice(number)
                } else if let grams = Double(text), grams > 0, grams <= Self.mostGrams {
                    .grams(grams)
                } else if line.amounts.count == 1, line.name.isEmpty,
                    let grams = line.amounts[0].statedGrams, grams.point > 0
                {
                    .grams(grams.point)
                } else if let id = FoodID(text), !text.contains(" ") {
                    .food(id)
                } else {
                    .words(text)
                }
            }
    }
}

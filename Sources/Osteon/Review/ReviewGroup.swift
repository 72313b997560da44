public import FoodModel
import MealResolver

/// Lines of one name that one answer settles.
public struct ReviewGroup: Sendable {
    /// A food that may be meant.
    public struct Choice: Equatable, Sendable {
        public let food: FoodListing
        /// 0 to 1; nil for one that only shares words with the name.
        public let confidence: Double?
    }

    public let question: ReviewQuestion
    /// The first of the lines, as written, and where it stands.
    public let text: String
    public let location: SourceLocation
    /// What the first of the lines was taken for; nil where it is not in the score.
    public let food: FoodID?
    public let grams: Estimate
    public let confidence: Double
    public internal(set) var choices: [Choice]
    public private(set) var times = 0
    private var sum = 0.0

    init(_ question: ReviewQuestion, _ line: ResolvedLine) {
        self.question = question
        text = line.text
        location = line.location
        food = line.entry.food
        grams = line.entry.grams
        confidence = line.confidence * line.weightConfidence
        // What was taken is the first that may be confirmed.
        let taken = line.entry.food.map { id in
            Choice(
                food: FoodListing(
                    id: id,
                    name: line.entry.name,
                    foodClass: line.entry.foodClass,
                    isDish: false
                ),
                confidence: line.confidence
            )
        }
        choices =
            question.kind == .food
            ? [taken].compactMap { $0 }
                + line.runnersUp.map { Choice(food: $0.food, confidence: $0.confidence) } : []
    }

    /// How far each of the lines may move a day's score, on average: at most so many points.
    public var points: Double { times > 0 ? sum / Double(times) : 0 }

    /// What all of the lines together may move.
    var effect: Double { sum }

    /// Counts one more line.
    mutating func add(points: Double) {
        times += 1
        sum += points
    }
}

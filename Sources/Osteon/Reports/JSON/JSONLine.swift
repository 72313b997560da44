import FoodModel
import MealResolver

/// One line of a meal or a recipe as every command's JSON prints it.
struct JSONLine: Encodable {
    struct Amount: Encodable {
        let low: Double
        let high: Double
        let unit: String
    }

    struct Food: Encodable {
        let id: String
        let name: String
    }

    struct Quantity: Encodable {
        let low: Double
        let high: Double
    }

    struct RunnerUp: Encodable {
        let id: String
        let name: String
        let confidence: Double

        init(_ runnerUp: FoodMatch.RunnerUp) {
            id = runnerUp.food.id.description
            name = runnerUp.food.name
            confidence = runnerUp.confidence
        }
    }

    var text: String
    var location: String
    let amounts: [Amount]
    let quantity: Quantity?
    let unit: String?
    let size: String?
    let name: String
    let preparation: String?
    let comment: String?
    let optional: Bool
    let alternatives: [String]
    let food: Food?
    let grams: JSONEstimate
    let path: String
    let confidence: Double
    let gramsConfidence: Double
    let reason: String
    let supplement: Bool
    let runnersUp: [RunnerUp]
    let nutrients: JSONNutrients

    // Of the lines of a text alone.
    var schema: String?
    var line: Int?
    var kind: String?
    var problem: String?
    var companions: [JSONLine]?

    init(_ line: ResolvedLine) {
        let parsed = line.parsed
        text = line.text
        location = line.location.description
        amounts = parsed.writtenAmounts.map { Amount(low: $0.low, high: $0.high, unit: $0.unit) }
        quantity = parsed.amounts.first.map { Quantity(low: $0.low, high: $0.high) }
        unit = parsed.amounts.first.map(\.unit)
        size = parsed.size.nonEmpty
        name = parsed.name
        preparation = parsed.preparation.nonEmpty
        comment = parsed.comment.nonEmpty
        optional = parsed.isOptional
        alternatives = parsed.alternatives
        food = line.entry.food.map { Food(id: $0.description, name: line.entry.name) }
        grams = JSONEstimate(line.entry.grams)
        path = line.path
        confidence = line.confidence
        gramsConfidence = line.weightConfidence
        reason = line.reason
        supplement = line.entry.isSupplement
        runnersUp = line.runnersUp.map(RunnerUp.init)
        nutrients = JSONNutrients(line.nutrients)
    }
}

/// A line that is not in the score, as JSON prints it.
struct JSONUnresolvedLine: Encodable {
    let text: String
    let reason: String
    let location: String
    let runnersUp: [JSONLine.RunnerUp]

    /// Nil for a line that is in the score.
    init?(_ line: ResolvedLine) {
        guard let problem = line.problem else { return nil }
        text = line.text
        reason = problem
        location = line.location.description
        runnersUp = line.runnersUp.map(JSONLine.RunnerUp.init)
    }
}

extension String {
    fileprivate var nonEmpty: String? { isEmpty ? nil : self }
}

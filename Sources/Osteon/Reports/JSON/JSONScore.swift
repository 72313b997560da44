import BoneScore
import FoodModel

/// A score's range as JSON prints it; `point` is null where too little is known.
struct JSONScoreRange: Encodable {
    let low: Double
    let point: Double?
    let high: Double
    let likelyLow: Double
    let likelyHigh: Double
    let coverage: Double
    let incomplete: Bool

    init(_ range: ScoreRange, isIncomplete: Bool) {
        low = range.low
        point = range.point
        high = range.high
        likelyLow = range.likelyLow
        likelyHigh = range.likelyHigh
        coverage = range.coverage
        incomplete = isIncomplete
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(low, forKey: .low)
        try container.encode(point, forKey: .point)
        try container.encode(high, forKey: .high)
        try container.encode(likelyLow, forKey: .likelyLow)
        try container.encode(likelyHigh, forKey: .likelyHigh)
        try container.encode(coverage, forKey: .coverage)
        try container.encode(incomplete, forKey: .incomplete)
    }

    private enum CodingKeys: String, CodingKey {
        case low, point, high, likelyLow, likelyHigh, coverage, incomplete
    }
}

/// One component of a score as JSON prints it.
struct JSONComponent: Encodable {
    let key: String
    let name: String
    let weight: Double
    let grade: String
    let intake: JSONEstimate
    let target: Double
    let adequacy: JSONEstimate
    let coverage: Double

    init(_ score: ComponentScore) {
        key = score.component.key
        name = score.component.name
        weight = score.weight
        grade = score.grade.rawValue
        intake = JSONEstimate(score.intake, unit: score.unit)
        target = score.target
        adequacy = JSONEstimate(score.adequacy)
        coverage = score.coverage
    }
}

/// What one excess costs, as JSON prints it.
struct JSONPenalty: Encodable {
    let key: String
    let points: JSONEstimate

    init(_ score: PenaltyScore) {
        key = score.penalty.key
        points = JSONEstimate(score.points)
    }
}

/// What is shown beside a score and never scored, as JSON prints it.
struct JSONDiagnostics: Encodable {
    let pral: JSONEstimate
    let phytateZinc: JSONEstimate?
    let calciumPhosphorus: JSONEstimate?
    /// What was eaten of every nutrient that any line holds, by INFOODS tag.
    let totals: [String: JSONSupply]

    init(_ score: Score) {
        pral = JSONEstimate(score.diagnostics.acidLoad)
        phytateZinc = score.diagnostics.phytateZincRatio.map { JSONEstimate($0) }
        calciumPhosphorus = score.diagnostics.calciumPhosphorusRatio.map { JSONEstimate($0) }
        totals = Dictionary(
            uniqueKeysWithValues: score.totals.map { ($0.nutrient.tag, JSONSupply($0)) }
        )
    }
}

/// An amount with the mass of food that has no figure for it, as JSON prints it.
struct JSONSupply: Encodable {
    let low: Double
    let point: Double
    let high: Double
    let unit: String
    let silentGrams: Double

    init(_ element: (nutrient: Nutrient, value: Supply)) {
        low = element.value.estimate.low
        point = element.value.estimate.point
        high = element.value.estimate.high
        unit = element.nutrient.unit.rawValue
        silentGrams = element.value.silentGrams
    }
}

/// Something a reader of a score must know, as JSON prints it.
struct JSONFlag: Encodable {
    let key: String
    let amount: JSONEstimate?
    let limit: Double?
    let exceeded: Bool?

    init(_ exceedance: Exceedance) {
        key = "upper-limit-\(exceedance.limit.rawValue)"
        amount = JSONEstimate(exceedance.amount)
        limit = exceedance.allowed
        exceeded = exceedance.isExceeded
    }

    init(_ remark: Remark) { self.init(key: remark.rawValue) }

    private init(key: String) {
        self.key = key
        amount = nil
        limit = nil
        exceeded = nil
    }

    /// Of a recipe: no caution about amounts is given.
    static let servingsUnknown = JSONFlag(key: "servings-unknown")

    /// The flags of `score`; a limit that a clinician set only where `isWhole`: it tells of a disease.
    static func all(of score: Score, isWhole: Bool) -> [JSONFlag] {
        score.exceedances.filter { isWhole || !$0.isOwn }.map { JSONFlag($0) }
            + score.remarks.sorted { $0.rawValue < $1.rawValue }.map { JSONFlag($0) }
    }
}

/// One thing not known exactly and what it does to the score, as JSON prints it.
struct JSONDoubt: Encodable {
    let cause: String
    let nutrients: [String]
    let down: Double
    let up: Double

    init(_ doubt: Doubt) {
        cause = doubt.cause.kind.rawValue
        nutrients = doubt.nutrients.map(\.tag)
        down = doubt.down
        up = doubt.up
    }
}

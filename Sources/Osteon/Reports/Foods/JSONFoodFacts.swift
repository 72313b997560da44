import FoodModel

/// How much oxalate a food holds, as JSON prints it.
struct JSONOxalate: Encodable {
    let level: String
    /// mg per 100 g; nil where the level alone is known.
    let low: Double?
    let high: Double?
    let reference: String
    let confidence: String

    init(_ oxalate: Oxalate) {
        level = oxalate.level.rawValue
        low = oxalate.amounts?.lowerBound
        high = oxalate.amounts?.upperBound
        reference = oxalate.citation.reference
        confidence = oxalate.citation.confidence.rawValue
    }
}

/// What a way of cooking leaves, as JSON prints it: shares from 0 to 1, by tag.
struct JSONRetention: Encodable {
    let method: String
    let shares: [String: JSONEstimate]

    init(_ retention: Retention) {
        method = retention.method.rawValue
        shares = Dictionary(
            uniqueKeysWithValues: retention.shares.map { ($0.nutrient.tag, JSONEstimate($0.value)) }
        )
    }
}

/// Which tables have a food and where they disagree, as JSON prints it.
struct JSONAgreement: Encodable {
    struct Disagreement: Encodable {
        let tag: String
        let unit: String
        /// By edition.
        let amounts: [String: Double]
        let rule: String
    }

    let editions: [String]
    let compared: Int
    let disagreements: [Disagreement]

    init(_ agreement: SourceAgreement) {
        editions = agreement.editions
        compared = agreement.compared
        disagreements = agreement.disagreements.map { disagreement in
            Disagreement(
                tag: disagreement.nutrient.tag,
                unit: disagreement.nutrient.unit.rawValue,
                amounts: Dictionary(
                    disagreement.amounts.map { ($0.edition, $0.amount) },
                    uniquingKeysWith: { first, _ in first }
                ),
                rule: disagreement.rule.rawValue
            )
        }
    }
}

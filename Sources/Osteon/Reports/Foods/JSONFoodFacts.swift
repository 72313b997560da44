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

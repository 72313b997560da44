import BoneScore
import FoodModel

/// Another index than the score, as JSON prints it; `value` is null where too little is known.
struct JSONIndex: Encodable {
    let key: String
    let value: JSONEstimate?
    /// Whether the point of the value is no better than its ends.
    let rangeOnly: Bool
    let coverage: Double
    let nutrients: [String]

    init(_ index: DietIndex) {
        key = index.kind.rawValue
        value = index.value.map { JSONEstimate($0) }
        rangeOnly = index.isRangeOnly
        coverage = index.coverage
        nutrients = index.nutrients.map(\.tag)
    }
}

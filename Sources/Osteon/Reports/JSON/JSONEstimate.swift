import FoodModel

/// An ``Estimate`` as JSON prints it.
struct JSONEstimate: Encodable {
    let low: Double
    let point: Double
    let high: Double
    var unit: String?

    init(_ estimate: Estimate, unit: NutrientUnit? = nil) {
        low = estimate.low
        point = estimate.point
        high = estimate.high
        self.unit = unit?.rawValue
    }
}

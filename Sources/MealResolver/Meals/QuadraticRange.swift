import FoodModel

/// The range of a quantity that several causes make doubtful, each apart from the others.
struct QuadraticRange {
    private let point: Double
    private var below = 0.0
    private var above = 0.0

    init(around point: Double) { self.point = point }

    /// Adds a cause by which the quantity may be anywhere in `range`.
    mutating func add(_ range: Estimate) {
        add(below: max(0, point - range.low), above: max(0, range.high - point))
    }

    /// Adds a cause by which the quantity may be `other`.
    mutating func add(_ other: Double) {
        add(below: max(0, point - other), above: max(0, other - point))
    }

    mutating func add(below: Double, above: Double) {
        self.below += below * below
        self.above += above * above
    }

    /// Nowhere below zero.
    var estimate: Estimate {
        Estimate(
            low: min(point, max(0, point - below.squareRoot())),
            point: point,
            high: point + above.squareRoot()
        )
    }
}

import FoodModel

/// Where in its range an amount is taken.
enum Level {
    case low, point, high
}

extension Estimate {
    subscript(level: Level) -> Double {
        switch level {
        case .low: low
        case .point: point
        case .high: high
        }
    }

    /// The range that holds all three, should rounding have put an end past the point.
    init(around point: Double, _ low: Double, _ high: Double) {
        self.init(low: min(low, point), point: point, high: max(point, high))
    }
}

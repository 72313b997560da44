import FoodModel

/// What a line's amount weighs, how that was found, and how sure it is.
struct Weighing: Equatable {
    var grams: Estimate
    /// In words: "1 cup = 148 g (portion of the food)".
    var path: String
    /// 0 to 1.
    var confidence: Double
    /// Whether no amount was written and a usual one was taken.
    var isAssumed = false

    /// The weight of `number` of what weighs this.
    func times(_ low: Double, _ high: Double) -> Weighing {
        Weighing(
            grams: Estimate(
                low: grams.low * low,
                point: grams.point * (low + high) / 2,
                high: grams.high * high
            ),
            path: path,
            confidence: confidence,
            isAssumed: isAssumed
        )
    }

    /// Both weights together.
    static func + (a: Weighing, b: Weighing) -> Weighing {
        Weighing(
            grams: a.grams + b.grams,
            path: "\(a.path) + \(b.path)",
            confidence: min(a.confidence, b.confidence)
        )
    }

    /// The weight as a guess of what lies on a plate that was named as a whole.
    var onPlate: Weighing {
        var guess = widened(by: 0.5)
        guess.path = "no amount is written; a usual plate is taken: \(path)"
        guess.confidence = min(confidence, 0.4)
        guess.isAssumed = true
        return guess
    }

    /// The weight with its range wider by `share` on either side.
    func widened(by share: Double) -> Weighing {
        var wider = self
        wider.grams = Estimate(
            low: grams.low * (1 - share),
            point: grams.point,
            high: grams.high * (1 + share)
        )
        return wider
    }
}

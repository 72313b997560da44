import FoodModel

/// A plate evaluated at its point and at both ends of everything that is not known exactly.
struct Assessment {
    let rules: ScoringRules
    let targets: Targets
    let plate: Plate
    let evaluator: Evaluator
    let point: Evaluation
    private let worst: Evaluation
    private let best: Evaluation
    /// How far the score and the core move with each of the plate's variations.
    let spreads: [(score: Spread, core: Spread)]

    init(_ plate: Plate, _ measure: Measure, rules: ScoringRules, targets: Targets) {
        let evaluator = Evaluator(rules: rules, targets: targets, measure: measure)
        let point = evaluator.evaluate(benefits: plate.point, burdens: plate.point, on: plate)
        self.rules = rules
        self.targets = targets
        self.plate = plate
        self.evaluator = evaluator
        self.point = point
        worst = evaluator.evaluate(benefits: plate.least, burdens: plate.most, on: plate)
        best = evaluator.evaluate(benefits: plate.most, burdens: plate.least, on: plate)
        spreads = Self.spreads(plate, evaluator, point)
    }

    private static func spreads(
        _ plate: Plate,
        _ evaluator: Evaluator,
        _ point: Evaluation
    ) -> [(score: Spread, core: Spread)] {
        var sums = PointSums(plate, evaluator)
        var amounts = plate.point
        return plate.variations.map { variation in
            var score = Spread()
            var core = Spread()
            for level in variation.levels {
                if let varied = sums.evaluation(of: variation, at: level) {
                    score.reach(varied.score - sums.base.score)
                    core.reach(varied.core - sums.base.core)
                    continue
                }
                plate.vary(variation, at: level, in: &amounts)
                let varied = evaluator.evaluate(benefits: amounts, burdens: amounts, on: plate)
                score.reach(varied.score - point.score)
                core.reach(varied.core - point.core)
                variation.forEachChange { amounts[$0.line] = plate.point[$0.line] }
            }
            return (score, core)
        }
    }

    /// The range of something that benefits raise.
    func range(_ value: (Evaluation) -> Double) -> Estimate {
        Estimate(around: value(point), value(worst), value(best))
    }

    /// The points that `penalty` costs.
    func cost(of penalty: Penalty) -> Estimate {
        Estimate(around: point[penalty], best[penalty], worst[penalty])
    }

    var scoreRange: ScoreRange {
        scoreRange(range(\.score), weights: evaluator.weights, spreads.map(\.score))
    }

    var coreRange: ScoreRange {
        scoreRange(range(\.core), weights: evaluator.coreWeights, spreads.map(\.core))
    }

    private func scoreRange(
        _ bounds: Estimate,
        weights: SIMD16<Double>,
        _ spreads: [Spread]
    ) -> ScoreRange {
        let unknown = (weights * (best.adequacies - worst.adequacies)).sum() / weights.sum()
        let coverage = 1 - unknown
        let down = spreads.reduce(0) { $0 + $1.down * $1.down }.squareRoot()
        let up = spreads.reduce(0) { $0 + $1.up * $1.up }.squareRoot()
        return ScoreRange(
            low: bounds.low,
            point: coverage < rules.coverageFloor.value ? nil : bounds.point,
            high: bounds.high,
            likelyLow: max(bounds.low, bounds.point - down),
            likelyHigh: min(bounds.high, bounds.point + up),
            coverage: coverage
        )
    }
}

/// How far a score falls and rises.
struct Spread {
    private(set) var down = 0.0
    private(set) var up = 0.0

    /// Widens the spread to a difference from the point.
    mutating func reach(_ difference: Double) {
        down = max(down, -difference)
        up = max(up, difference)
    }
}

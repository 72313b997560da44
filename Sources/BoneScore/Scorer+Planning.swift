package import FoodModel

/// What a planner asks of the score: what single lines add up to, and the point of a whole day.
extension Scorer {
    /// What each line of `sitting` brings, with what of it may earn points.
    ///
    /// - Parameter sitting: Lines eaten together.
    /// - Returns: One worth a line, in their order. What a food brings that exceeds an upper limit
    ///   at this sitting earns nothing, but is borne.
    /// - Throws: ``ScoringError`` where a line cannot be scored.
    package func worths(of sitting: Intake) throws(ScoringError) -> [LineWorth] {
        let plate = try plate([sitting])
        let evaluator = Evaluator(
            rules: rules,
            targets: targets,
            measure: Measure(share: 1, isDay: true)
        )
        var worths = plate.point.map { LineWorth(credited: .zero, borne: $0) }
        for lines in plate.sittings.flatMap({ $0 }) {
            let food = lines.reduce(Amounts.zero) { $0 + plate.point[$1] }
            guard !evaluator.isUnsafe(food, 1) else { continue }
            for line in lines {
                worths[line].credited = evaluator.creditable(plate.point[line], of: line, on: plate)
            }
        }
        return worths
    }

    /// The point of a day's score, and nothing beside it: 0 to 100.
    ///
    /// - Throws: ``ScoringError`` where a line cannot be scored.
    package func point(ofDay sittings: [Intake]) throws(ScoringError) -> Double {
        point(of: try plate(sittings), Measure(share: 1, isDay: true))
    }

    /// The score of a day as a whole, without what its sittings are worth apart.
    ///
    /// - Throws: ``ScoringError`` where a line cannot be scored.
    package func score(wholeDay sittings: [Intake]) throws(ScoringError) -> Score {
        assess(try plate(sittings), Measure(share: 1, isDay: true)).score
    }
}

/// What one line adds to a day.
package struct LineWorth: Sendable {
    /// What may earn points.
    package var credited: Amounts
    /// What costs points or is held against a limit.
    package var borne: Amounts

    package static let nothing = LineWorth(credited: .zero, borne: .zero)

    package static func + (a: LineWorth, b: LineWorth) -> LineWorth {
        LineWorth(credited: a.credited + b.credited, borne: a.borne + b.borne)
    }
}

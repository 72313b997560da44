import BoneScore
import FoodModel

/// What costs points.
struct PenaltyText {
    let score: Score
    let rules: ScoringRules
    let scope: DayReport.Scope

    /// "sodium      −1.3 points: 2,800 mg, over 2,300 a day"; those that cost nothing left out.
    var lines: [String] {
        score.penalties.compactMap { penalty in
            guard penalty.points.high > 0.05 else { return nil }
            let nutrient = penalty.penalty.nutrient
            let amount = (score.totals[nutrient]?.estimate).map(RangeText.amount) ?? "unknown"
            let points = RangeText.points(penalty.points)
            return Columns.left(penalty.penalty.key, 12)
                + "−\(points) points: \(amount) \(nutrient.unit.rawValue); "
                + "points are lost above \(threshold(of: penalty.penalty))"
        }
    }

    private func threshold(of penalty: Penalty) -> String {
        let rule = rules.penalties[penalty]
        let part = scope != .day && rule.followsShare ? " of a day's" : " a day's"
        let limit = NumberText.plain(rule.threshold.value)
        let unit = penalty.nutrient.unit.rawValue
        return scope == .day || !rule.followsShare
            ? "\(limit) \(unit)" : "its share\(part) \(limit)"
    }
}

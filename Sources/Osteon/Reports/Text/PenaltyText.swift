import BoneScore
import FoodModel

/// What costs points.
struct PenaltyText {
    let score: Score
    let rules: ScoringRules
    let scope: DayReport.Scope

    /// "sodium      −1.3 points: 2,800 mg; points are lost above 2,300 mg".
    var lines: [String] {
        charged.map { Columns.left($0.penalty.key, 12) + sentence($0) }
    }

    /// Those that cost something.
    var charged: [PenaltyScore] { score.penalties.filter { $0.points.high > 0.05 } }

    /// "−1.3 points: 2,800 mg; points are lost above 2,300 mg"; "up to −1.3 points" where it may be none.
    func sentence(_ penalty: PenaltyScore) -> String {
        let nutrient = penalty.penalty.nutrient
        let amount = (score.totals[nutrient]?.estimate).map(RangeText.amount) ?? "unknown"
        let isSure = penalty.points.low >= 0.05
        let points =
            isSure
            ? "−\(RangeText.points(penalty.points))"
            : "up to −\(NumberText.fixed(penalty.points.high, decimals: 1))"
        return "\(points) points: \(amount) \(nutrient.unit.rawValue); "
            + "points are lost above \(threshold(of: penalty.penalty))"
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

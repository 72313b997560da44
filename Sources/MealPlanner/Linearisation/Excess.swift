import BoneScore
import FoodModel

/// What an amount above a threshold costs: a line that is nowhere above the cost within reach.
///
/// The cost rises from the threshold to a most. Where the amounts within reach are all on its slope the
/// line is exact; where they pass the most it joins the two ends.
struct Excess {
    let sum: OptionSum
    /// The least amount within reach that costs, or the threshold.
    let start: Double
    /// The points at ``start``.
    let least: Double
    /// The points of the greatest amount within reach.
    let most: Double
    /// Points by unit above ``start``; 0 where every amount costs the same.
    let slope: Double

    /// - Parameters:
    ///   - rule: What an excess costs.
    ///   - sum: The amount.
    ///   - ceiling: What the day keeps to whatever is chosen; nil where nothing is said.
    init(_ rule: PenaltyRule, _ sum: OptionSum, atMost ceiling: Double?) {
        self.sum = sum
        let end = max(sum.base, min(sum.range.upperBound, ceiling ?? .infinity))
        start = max(rule.threshold.value, sum.range.lowerBound)
        func cost(_ amount: Double) -> Double {
            let spans = (amount - rule.threshold.value) / rule.span.value
            return rule.points.value * min(max(spans, 0), rule.limit.value)
        }
        least = cost(start)
        most = cost(end)
        slope = end > start ? (most - least) / (end - start) : 0
    }
}

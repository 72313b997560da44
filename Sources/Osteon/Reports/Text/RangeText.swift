import BoneScore
import FoodModel

/// Ranges as people read them: one number where the ends print alike.
enum RangeText {
    /// "3.6 (2.9–6.1)", or "3.6".
    static func amount(_ estimate: Estimate) -> String {
        let point = NumberText.plain(estimate.point)
        let low = NumberText.plain(estimate.low)
        let high = NumberText.plain(estimate.high)
        return low == high ? point : "\(point) (\(low)–\(high))"
    }

    /// "82", or "14–50" where the ends are five points or more apart.
    static func percent(_ share: Estimate) -> String {
        guard share.width >= 0.05 else { return NumberText.percent(share.point) }
        return "\(NumberText.percent(share.low))–\(NumberText.percent(share.high))"
    }

    /// "148 g (125–170)", or "148 g".
    static func grams(_ grams: Estimate) -> String {
        let point = NumberText.plain(grams.point)
        let low = NumberText.plain(grams.low)
        let high = NumberText.plain(grams.high)
        return low == high ? "\(point) g" : "\(point) g (\(low)–\(high))"
    }

    /// "1.3", or "1.1–1.6" points.
    static func points(_ points: Estimate) -> String {
        let low = NumberText.fixed(points.low, decimals: 1)
        let high = NumberText.fixed(points.high, decimals: 1)
        return low == high ? low : "\(low)–\(high)"
    }

    /// "72.3 (likely 66–77)", or "between 33 and 77".
    static func score(_ range: ScoreRange) -> String {
        let low = NumberText.fixed(range.likelyLow, decimals: 0)
        let high = NumberText.fixed(range.likelyHigh, decimals: 0)
        guard let point = range.point else { return "between \(low) and \(high)" }
        return "\(NumberText.fixed(point, decimals: 1)) (likely \(low)–\(high))"
    }

    /// "1 point", "31 points".
    static func count(_ count: Double, of noun: String) -> String {
        let number = NumberText.fixed(count, decimals: 0)
        return number == "1" ? "1 \(noun)" : "\(number) \(noun)s"
    }
}

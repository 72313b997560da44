import FoodModel
import Knowledge
import MealResolver

/// What cooking leaves of what bones need, as lines: a way of cooking each.
struct FoodCookingText {
    let lines: [String]

    /// The rest is in the JSON.
    private static let shown: [Nutrient] = [.calcium, .magnesium, .potassium, .zinc]

    init(_ retentions: [Retention]) {
        guard !retentions.isEmpty else {
            lines = []
            return
        }
        let head =
            "Cooking leaves, of what the food held before (\(RetentionTable.edition)), in percent"
        let names = Self.shown.map { Columns.right($0.name, 12) }.joined()
        lines =
            [head, "  " + Columns.left("", 22) + names]
            + retentions.map { retention in
                let shares = Self.shown.map { nutrient in
                    let share = retention.shares[nutrient].map(Self.percent) ?? "not known"
                    return Columns.right(share, 12)
                }
                return "  " + Columns.left(retention.method.title, 22) + shares.joined()
            }
    }

    /// "95", or "65–75": the ends are factors of one table, not doubts.
    private static func percent(_ share: Estimate) -> String {
        let ends = [share.low, share.high].map(NumberText.percent)
        return ends[0] == ends[1] ? ends[0] : ends.joined(separator: "–")
    }
}

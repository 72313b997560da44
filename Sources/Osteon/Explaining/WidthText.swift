import BoneScore
import FoodModel
import MealResolver

/// Why a likely range is as wide as it is, and what to settle first.
struct WidthText {
    private let explanation: Explanation
    private let subject: ExplainedSubject

    init(_ explanation: Explanation, _ subject: ExplainedSubject) {
        self.explanation = explanation
        self.subject = subject
    }

    var lines: [String] {
        let range = explanation.score.range
        let width = NumberText.fixed(range.likelyHigh - range.likelyLow, decimals: 1)
        let causes = explanation.widths.filter { $0.width >= 0.05 }
        guard !causes.isEmpty else {
            return ["", "  Nothing is in doubt: the score has no range."]
        }
        var lines = ["", "  The likely range is \(width) points wide"]
        lines += causes.prefix(8).map { cause in
            Columns.wrapped(
                "    " + Columns.right(NumberText.fixed(cause.width, decimals: 1), 4) + "  "
                    + DoubtText.reason(cause.doubt, names),
                indent: "          "
            )
        }
        if causes.count > 8 {
            let rest = causes.dropFirst(8).reduce(0) { $0 + $1.width }
            lines.append(
                "    " + Columns.right(NumberText.fixed(rest, decimals: 1), 4)
                    + "  \(causes.count - 8) more"
            )
        }
        let remedies = explanation.remedies.filter { $0.gain >= 0.1 }.prefix(3)
        guard !remedies.isEmpty else { return lines }
        lines += ["", "  Fix this first"]
        lines += remedies.map { remedy in
            let low = NumberText.fixed(remedy.likelyLow, decimals: 1)
            let high = NumberText.fixed(remedy.likelyHigh, decimals: 1)
            return Columns.wrapped(
                "    \(DoubtText.advice(remedy, names)): likely \(low)–\(high)",
                indent: "      "
            )
        }
        return lines
    }

    private func names(_ place: Place) -> String { subject.line(place).text }
}

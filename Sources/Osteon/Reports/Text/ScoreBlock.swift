import BoneScore
import FoodModel
import MealResolver

/// A score for people: what is left out, the headline, the components, the gaps.
struct ScoreBlock {
    private let score: Score
    private let scope: DayReport.Scope
    private let meals: [ResolvedMeal]
    private let cautions: [Caution]
    private let indices: [DietIndex]
    private let report: ScoreReport
    private let style: TextStyle

    /// - Parameters:
    ///   - score: What is shown.
    ///   - scope: What it is measured against.
    ///   - meals: What it is the score of, sitting by sitting.
    ///   - cautions: What is told beside it.
    ///   - indices: What is shown beside it.
    ///   - report: Whose rules and portions it is told with.
    ///   - style: What the terminal can show.
    init(
        _ score: Score,
        scope: DayReport.Scope,
        of meals: [ResolvedMeal],
        cautions: [Caution],
        indices: [DietIndex],
        report: ScoreReport,
        style: TextStyle
    ) {
        self.score = score
        self.scope = scope
        self.meals = meals
        self.cautions = cautions
        self.indices = indices
        self.report = report
        self.style = style
    }

    var lines: [String] {
        var lines: [String] = []
        let unresolved = meals.flatMap(UnresolvedText.lines)
        let headline = HeadlineText(score: score, scope: scope)
        if !unresolved.isEmpty {
            let count = RangeText.count(Double(unresolved.count), of: "line")
            let verb = unresolved.count == 1 ? "is" : "are"
            lines.append(style.warning("  ! \(count) \(verb) not in the score: it is incomplete"))
            lines += unresolved.map { Columns.wrapped("    \($0)", indent: "      ") }
            lines.append("")
        }
        if cautions.withholdScore { return lines + withheld }
        lines.append(style.bold("  \(headline.sentence)"))
        lines.append(
            "  \(headline.numbers)" + (score.isIncomplete ? style.warning("   incomplete") : "")
        )
        lines.append("")
        lines += score.components.filter { $0.weight > 0 }
            .map { "  " + ComponentRow($0, in: score).text }
        let penalties = PenaltyText(score: score, rules: report.rules, scope: scope)
        lines += penalties.lines.map { line in
            Columns.wrapped("  \(line)", indent: String(repeating: " ", count: 14))
        }
        if let effect = K2Text(report).effect(on: score) {
            lines.append(Columns.wrapped("  \(effect)", indent: "    "))
        }
        lines += ExceedanceText.sentences(of: score, besides: cautions)
            .map { Columns.wrapped("  ! \($0)", indent: "    ") }
        lines += cautionLines
        lines += gaps
        lines += surer
        lines += ["", Columns.wrapped("  \(IndexText(indices, of: score).line)", indent: "  ")]
        return lines
    }

    private var cautionLines: [String] {
        guard !cautions.isEmpty else { return [] }
        return ["", "  Cautions"]
            + cautions.map { caution in
                CautionText(caution, titles: report.conditionTitles, meals: meals).line
            }
    }

    /// What is said where the targets of the score do not hold: what was eaten, and no number.
    private var withheld: [String] {
        [style.bold("  No score is shown: its targets do not hold for you.")] + cautionLines
            + ["", "  What this brings"]
            + WithheldText.nutrients.map { nutrient in
                let amount = score.totals[nutrient].map { RangeText.amount($0.estimate) } ?? "0"
                return "    " + Columns.left(nutrient.name, 14)
                    + "\(amount) \(nutrient.unit.rawValue)"
            }
    }

    private var gaps: [String] {
        let withheld = cautions.withheldGaps
        let gaps = GapText.all(of: score, portions: report.gapPortions, without: withheld)
        return gaps.isEmpty ? [] : ["", "  Biggest gaps"] + gaps.map(\.line)
    }

    private var surer: [String] {
        let doubts = DoubtText.sentences(of: score, sittings: meals.map { $0.lines.map(\.text) })
            .map { Columns.wrapped("    \($0)", indent: "    ") }
        return doubts.isEmpty ? [] : ["", "  What would make this surer"] + doubts
    }
}

import BoneScore
import FoodModel
import MealResolver

/// A score for people: what is left out, the headline, the components, the gaps.
struct ScoreBlock {
    private let score: Score
    private let scope: DayReport.Scope
    private let meals: [ResolvedMeal]
    private let report: ScoreReport
    private let style: TextStyle

    /// - Parameters:
    ///   - score: What is shown.
    ///   - scope: What it is measured against.
    ///   - meals: What it is the score of, sitting by sitting.
    ///   - report: Whose rules and portions it is told with.
    ///   - style: What the terminal can show.
    init(
        _ score: Score,
        scope: DayReport.Scope,
        of meals: [ResolvedMeal],
        report: ScoreReport,
        style: TextStyle
    ) {
        self.score = score
        self.scope = scope
        self.meals = meals
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
        lines.append(style.bold("  \(headline.sentence)"))
        lines.append(
            "  \(headline.numbers)" + (score.isIncomplete ? style.warning("   incomplete") : "")
        )
        lines.append("")
        lines += score.components.filter { $0.weight > 0 }
            .map { "  " + ComponentRow($0, in: score).text }
        let penalties = PenaltyText(score: score, rules: report.rules, scope: scope)
        lines += penalties.lines.map { "  \($0)" }
        lines += warnings.map { Columns.wrapped("  ! \($0)", indent: "    ") }
        lines += gaps
        lines += surer
        lines += ["", Columns.wrapped("  \(penalties.diagnostics)", indent: "  ")]
        return lines
    }

    private var warnings: [String] {
        score.exceedances.filter(\.isExceeded).map { exceedance in
            let nutrient = exceedance.limit.nutrient
            let source = exceedance.limit == .supplementalMagnesium ? " from supplements" : ""
            let what =
                exceedance.places.isEmpty
                ? "this is more" : "one food alone brings more and earns nothing for it"
            return """
                \(nutrient.name)\(source): \(RangeText.amount(exceedance.amount)) \
                \(nutrient.unit.rawValue); \(what): the upper limit for a day is \
                \(NumberText.plain(exceedance.allowed))
                """
        }
    }

    private var gaps: [String] {
        let gaps = GapText.lines(of: score, portions: report.gapPortions)
        return gaps.isEmpty ? [] : ["", "  Biggest gaps"] + gaps.map { "  \($0)" }
    }

    private var surer: [String] {
        let doubts = DoubtText.lines(of: score, sittings: meals.map { $0.lines.map(\.text) })
        return doubts.isEmpty
            ? [] : ["", "  What would make this surer"] + doubts.map { "  \($0)" }
    }
}

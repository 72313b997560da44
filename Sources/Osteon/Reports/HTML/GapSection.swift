import BoneScore
import FoodModel
import MealResolver

/// What costs points, the biggest gaps in portions and points, and the cautions.
struct GapSection {
    let score: Score
    let subject: ScoreSubject
    let report: ScoreReport
    let sources: SourceBook
    let isWhole: Bool

    var markup: Markup {
        (subject.isWithheld ? [cautions] : [costs, gaps, cautions]).filter { !$0.isEmpty }.joined()
    }

    private var costs: Markup {
        let penalties = PenaltyText(score: score, rules: report.rules, scope: subject.scope)
        var items: [Markup] = penalties.charged.map { penalty in
            let rule = report.rules.penalties[penalty.penalty]
            return """
                <li>\(penalty.penalty.key): \(penalties.sentence(penalty))\
                \(sources.mark(rule.threshold.citation))</li>
                """
        }
        if let effect = K2Text(report).effect(on: score) { items.append("<li>\(effect)</li>") }
        items += ExceedanceText.sentences(of: score, besides: subject.cautions, isWhole: isWhole)
            .map { "<li><strong class=\"doubtful\">!</strong> \($0)</li>" }
        guard !items.isEmpty else { return "" }
        return "<h3>What costs points</h3>\n<ul>\n\(items.joined())\n</ul>"
    }

    private var gaps: Markup {
        let gaps = GapText.all(
            of: score,
            portions: report.gapPortions,
            without: subject.cautions.withheldGaps
        )
        guard !gaps.isEmpty else { return "" }
        let items: [Markup] = gaps.map { gap in
            """
            <li><span class="name">\(ComponentRow.name(of: gap.component))</span> \
            <span class="nowrap">\(gap.points)</span> <span class="advice">\(gap.advice)</span></li>
            """
        }
        return """
            <h3 id="\(subject.anchor("gaps"))">Biggest gaps</h3>
            <ul class="gaps">
            \(items.joined())
            </ul>
            """
    }

    private var cautions: Markup {
        let told = subject.cautions.filter { isWhole || !$0.isPersonal }
        return CautionList(
            told: told,
            isComplete: told.count == subject.cautions.count,
            meals: subject.meals,
            report: report,
            sources: sources,
            anchor: subject.anchor("cautions")
        ).markup
    }
}

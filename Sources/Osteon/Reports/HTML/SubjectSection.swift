import BoneScore
import FoodModel

/// All that a page says of one day, meal or recipe.
struct SubjectSection {
    let subject: ScoreSubject
    let report: ScoreReport
    /// How the scores came about; nil of a fragment, which then has no lines and no figures.
    let explained: ExplainReport?
    let sources: SourceBook
    let isWhole: Bool

    var markup: Markup {
        """
        <section class="subject" id="\(subject.id)">
        <h2>\(subject.title)</h2>
        \(parts.filter { !$0.isEmpty }.joined())
        </section>
        """
    }

    private var parts: [Markup] {
        var parts = summary
        guard let explained else { return parts }
        parts += charts
        parts.append(LinesSection(subject: subject, report: explained, sources: sources).markup)
        guard let score = subject.headline else { return parts }
        if !subject.isWithheld { parts.append(SurerSection(score: score, subject: subject).markup) }
        parts.append(
            ShownSection(score: score, subject: subject, report: report, sources: sources).markup
        )
        return parts
    }

    /// The day by sitting, and what each line earned; nothing where no score is shown.
    private var charts: [Markup] {
        guard let explanation = subject.explanation else { return [] }
        var charts: [Markup] = []
        if subject.scope == .day, subject.sittings.count > 1 {
            charts.append(
                SittingsChart(
                    explanation: explanation,
                    subject: subject,
                    sources: sources,
                    citation: report.rules.calcium.intercept.citation
                ).markup
            )
        }
        charts.append(
            ContributionChart(explanation: explanation, subject: subject, sources: sources).markup
        )
        return charts
    }

    /// Headline, bars, gaps and cautions.
    private var summary: [Markup] {
        var parts = [HeadlineSection(subject: subject, sources: sources).markup]
        guard let score = subject.headline else { return parts }
        if !subject.isWithheld {
            parts.append(
                ComponentBars(score: score, subject: subject, report: report, sources: sources)
                    .markup
            )
        }
        parts.append(
            GapSection(
                score: score,
                subject: subject,
                report: report,
                sources: sources,
                isWhole: isWhole
            ).markup
        )
        return parts
    }
}

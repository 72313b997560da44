import BoneScore
import FoodModel

/// What several days say together: the trend, the mean of a day, and how likely a habit is enough.
struct DiarySection {
    let diary: DiarySummary
    /// The whole days that it sums up, with their sections.
    let days: [DiaryEntry]
    let report: ScoreReport
    let sources: SourceBook

    var markup: Markup {
        let text = DiaryText(diary)
        let scores: [Markup] = text.scores.map { "<p>\($0)</p>" }
        return """
            <section class="subject" id="diary">
            <h2>The days together</h2>
            <p>\(text.logged)</p>
            \(scores.joined())
            \(TrendChart(days: days).markup)
            \(means)
            \(adequacies(text))
            </section>
            """
    }

    private var means: Markup {
        let rows: [Markup] = diary.means.map { mean in
            let name = ComponentRow.name(of: mean.component)
            let target = mean.component.targetCitation(report.rules, report.profile)
            return """
                <li><span class="name">\(name)</span>
                <span class="share">\(DiaryText.share(of: mean))</span>
                \(DayBars(component: mean.component, days: days).markup)
                <span class="detail">\(DiaryText.amount(of: mean))\(sources.mark(target))</span></li>
                """
        }
        return """
            <figure class="bars" id="diary-means">
            <figcaption><h3>Mean of a day</h3>
            <span class="soft">A bar a day: solid is covered for certain of the target, light perhaps. A \
            day that was not logged is left open. The share is that of the mean.</span></figcaption>
            <ul>
            \(rows.joined())
            </ul>
            </figure>
            """
    }

    private func adequacies(_ text: DiaryText) -> Markup {
        if let tooFew = text.tooFew { return "<p>\(tooFew)</p>" }
        let known = diary.adequacies.filter { $0.probability != nil }
        let others = diary.adequacies.filter { $0.probability == nil }
        var parts: [Markup] = []
        if !known.isEmpty {
            let rows = known.map {
                row($0, $0.probability.map { "\(RangeText.percent($0)) %" } ?? "")
            }
            parts.append(
                table("How likely such a habit is enough, by average requirements", rows)
            )
        }
        if !others.isEmpty {
            let rows = others.map { adequacy in
                row(
                    adequacy,
                    adequacy.intake.point >= adequacy.recommended ? "at or above" : "below"
                )
            }
            parts.append(
                table("Of these no average requirement is known, only what is enough", rows)
            )
        }
        return parts.joined()
    }

    private func row(_ adequacy: DiarySummary.Adequacy, _ answer: String) -> Markup {
        let citation = adequacy.reference.recommended.citation
        let doubt = citation.confidence.isLow ? "; from memory, not yet checked" : ""
        return """
            <tr><th scope="row">\(adequacy.reference.nutrient.name)</th>\
            <td class="number">\(answer)</td>\
            <td>\(DiaryText.amount(adequacy))\(doubt)\(sources.mark(citation))</td></tr>
            """
    }

    private func table(_ caption: String, _ rows: [Markup]) -> Markup {
        """
        <div class="scroll" tabindex="0"><table>
        <caption>\(caption)</caption>
        <thead><tr><th scope="col">nutrient</th><th scope="col" class="number">enough</th>\
        <th scope="col">mean of recommended</th></tr></thead>
        <tbody>
        \(rows.joined())
        </tbody>
        </table></div>
        """
    }
}

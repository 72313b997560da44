import BoneScore
import FoodModel

/// What is shown and not scored: other indices, and all that was counted.
struct ShownSection {
    let score: Score
    let subject: ScoreSubject
    let report: ScoreReport
    let sources: SourceBook

    var markup: Markup {
        let items: [Markup] = IndexText(subject.indices, of: score).told.map { words, kind in
            let cited = kind.flatMap { report.indexSources[$0] } ?? []
            return "<li>\(words)\(cited.map(sources.mark).joined(""))</li>"
        }
        let beside: [Markup] = subject.beside.map { "<p>\($0)</p>" }
        return """
            <section id="\(subject.anchor("shown"))">
            <h3>Shown, not scored</h3>
            \(subject.isWithheld ? "" : beside.joined())
            <ul>
            \(items.joined())
            </ul>
            <p class="soft">PRAL is the potential acid load of the food for the kidneys, NRF9.3 an \
            index of nutrient density by energy, mean adequacy the mean share of what is recommended; \
            ALA is plant omega-3. "Known" is the share of the food whose sources say what is asked.</p>
            \(totals)
            </section>
            """
    }

    private var totals: Markup {
        let rows: [Markup] = score.totals.map { nutrient, supply in
            let silent =
                supply.silentGrams > 0
                ? "\(NumberText.plain(supply.silentGrams)) g have no figure" : ""
            return """
                <tr><th scope="row">\(nutrient.name)</th>\
                <td class="number">\(RangeText.amount(supply.estimate)) \(nutrient.unit.rawValue)</td>\
                <td>\(silent)</td></tr>
                """
        }
        return """
            <details id="\(subject.anchor("totals"))">
            <summary>All that was counted</summary>
            <p class="soft">With supplements. What is not listed is in none of the foods; where food has \
            no figure, what its kind usually holds stands in, as a range.</p>
            <div class="scroll" tabindex="0"><table>
            <thead><tr><th scope="col">nutrient</th><th scope="col" class="number">amount</th>\
            <th scope="col">not known</th></tr></thead>
            <tbody>
            \(rows.joined())
            </tbody>
            </table></div>
            </details>
            """
    }
}

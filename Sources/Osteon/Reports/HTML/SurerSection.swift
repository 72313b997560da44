import BoneScore
import MealResolver

/// What would make a score surer, and everything that is in doubt.
struct SurerSection {
    let score: Score
    let subject: ScoreSubject

    var markup: Markup {
        let sentences = DoubtText.sentences(of: score, sittings: subject.texts)
        let items: [Markup] = sentences.map { "<li>\($0)</li>" }
        let first: Markup =
            items.isEmpty
            ? "<p>Nothing in doubt moves the score by a point or more.</p>"
            : "<ul>\n\(items.joined())\n</ul>"
        return """
            <section id="\(subject.anchor("surer"))">
            <h3>What would make this surer</h3>
            \(first)
            \(all)
            </section>
            """
    }

    private var all: Markup {
        guard !score.doubts.isEmpty else { return "" }
        let rows: [Markup] = score.doubts.map { doubt in
            let reason = DoubtText.reason(doubt) { subject.texts[$0.sitting][$0.line] }
            return """
                <tr><td>\(reason)</td>\
                <td class="number">−\(NumberText.fixed(doubt.down, decimals: 2))</td>\
                <td class="number">+\(NumberText.fixed(doubt.up, decimals: 2))</td></tr>
                """
        }
        return """
            <details>
            <summary>All that is in doubt (\(score.doubts.count))</summary>
            <div class="scroll" tabindex="0"><table>
            <thead><tr><th scope="col">what is not known exactly</th>\
            <th scope="col" class="number">points down</th>\
            <th scope="col" class="number">points up</th></tr></thead>
            <tbody>
            \(rows.joined())
            </tbody>
            </table></div>
            </details>
            """
    }
}

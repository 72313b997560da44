import BoneScore
import FoodModel
import MealResolver

/// What is left out of a score, then the score: in words, as a number, with its range.
struct HeadlineSection {
    let subject: ScoreSubject
    let sources: SourceBook

    var markup: Markup {
        [leftOut, subject.isWithheld ? withheld : headline].filter { !$0.isEmpty }.joined()
    }

    /// The lines that are not in the score, before anything else.
    private var leftOut: Markup {
        let lines = subject.meals.flatMap(UnresolvedText.lines)
        guard !lines.isEmpty else { return "" }
        let count = RangeText.count(Double(lines.count), of: "line")
        let verb = lines.count == 1 ? "is" : "are"
        let items: [Markup] = lines.map { "<li>\($0)</li>" }
        return """
            <div class="left-out" role="note">
            <strong>\(count) \(verb) not in the score: it is incomplete</strong>
            <ul>
            \(items.joined())
            </ul>
            </div>
            """
    }

    private var headline: Markup {
        guard let score = subject.headline else {
            return """
                <p class="words">Less than 50 kcal: there is no score by energy, and no yield is \
                stated.</p>
                """
        }
        let text = HeadlineText(score: score, scope: subject.scope)
        let range = score.range
        let open: Markup =
            score.isIncomplete ? " · <strong class=\"doubtful\">incomplete</strong>" : ""
        let low = NumberText.fixed(range.low, decimals: 0)
        let high = NumberText.fixed(range.high, decimals: 0)
        return """
            <div class="headline" id="\(subject.anchor("score"))">
            <p class="words">\(text.sentence)</p>
            <p class="number">\(number(text))\(open)</p>
            \(ScoreScale(range: range).markup)
            <p class="soft">Of 100 points. Likely takes the doubts as independent; whatever they come \
            to, the score is no less than \(low) and no more than \(high). \
            \(NumberText.percent(range.coverage)) % of it is known.</p>
            </div>
            """
    }

    /// "82.4 · strong   likely 81–89", or the range alone where too little is known.
    private func number(_ text: HeadlineText) -> Markup {
        let anchor = subject.anchor("points")
        func link(_ number: String) -> Markup {
            subject.explanation == nil
                ? "\(number)" : sources.link(number, toAnchor: anchor)
        }
        guard let wording = text.score.wording else {
            return "between <b>\(link(text.likely))</b>"
        }
        let band: Markup = wording.band.isEmpty ? "" : "\(wording.band) · "
        let printed = NumberText.fixed(wording.printed, decimals: 1)
        return "<b>\(link(printed))</b> \(band)likely <strong>\(text.likely)</strong>"
    }

    /// What is said where the targets of the score do not hold: what was eaten, and no number.
    private var withheld: Markup {
        let rows: [Markup] = WithheldText.nutrients.map { nutrient in
            let amount = (subject.headline?.totals[nutrient]).map { RangeText.amount($0.estimate) }
            return """
                <tr><th scope="row">\(nutrient.name)</th>\
                <td>\(amount ?? "0") \(nutrient.unit.rawValue)</td></tr>
                """
        }
        return """
            <p class="words">No score is shown: its targets do not hold for you.</p>
            <table>
            <caption>What this brings</caption>
            <tbody>
            \(rows.joined())
            </tbody>
            </table>
            """
    }
}

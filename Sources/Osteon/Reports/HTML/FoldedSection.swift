import BoneScore
import MealResolver

/// The section of one of several days or recipes, folded behind its score.
struct FoldedSection {
    let subject: ScoreSubject
    let section: Markup

    var markup: Markup {
        """
        <details class="folded">
        <summary><b>\(subject.title)</b> \(numbers)\(notes)</summary>
        \(section)
        </details>
        """
    }

    private var numbers: String {
        guard let score = subject.headline, !subject.isWithheld else { return "no score" }
        return HeadlineText(score: score, scope: subject.scope).numbers
    }

    /// What must not stay hidden: that lines are left out, and that there are cautions.
    private var notes: Markup {
        var notes: [Markup] = []
        let lost = subject.meals.flatMap(\.lines).count { $0.unresolved != nil }
        if lost > 0 {
            let lines = RangeText.count(Double(lost), of: "line")
            notes.append(" <strong class=\"doubtful\">\(lines) not in the score</strong>")
        }
        if !subject.cautions.isEmpty {
            let cautions = RangeText.count(Double(subject.cautions.count), of: "caution")
            notes.append(" <strong class=\"doubtful\">\(cautions)</strong>")
        }
        return notes.joined()
    }
}

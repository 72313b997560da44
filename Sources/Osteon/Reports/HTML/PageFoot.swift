import BoneScore
import FoodModel

/// What a page ends with: what a reader must know of every score on it.
struct PageFoot {
    let report: ScoreReport

    var markup: Markup {
        let sentences: [Markup] = notes.map { "<p>\($0)</p>" }
        return "<footer>\n\(sentences.joined())\n</footer>"
    }

    private var notes: [String] {
        var notes: [String] = []
        if report.days.count == 1, report.days[0].scope == .day {
            notes.append("One day says little: log three to seven, one at a weekend.")
        }
        if report.profile.isDefault { notes.append(DefaultProfileText.sentence(report.profile)) }
        if !report.isScoreWithheld, let caveat = K2Text(report).caveat { notes.append(caveat) }
        notes.append(Disclaimer.text)
        return notes
    }
}

import FoodModel
import Knowledge

/// What a diary notes beside food, for people: counted and shown, never scored.
struct LifestyleText {
    private let summary: LifestyleSummary

    init(_ summary: LifestyleSummary) { self.summary = summary }

    var lines: [String] {
        ["  \(title)"] + sentences.map { Columns.wrapped("    \($0)", indent: "      ") }
    }

    /// "Beside food, in 7 days (shown, not scored)".
    var title: String {
        "Beside food, in \(RangeText.count(Double(summary.days), of: "day")) (shown, not scored)"
    }

    var sentences: [String] {
        var sentences = summary.sessions.map(sentence)
        if !summary.unknown.isEmpty {
            let names = summary.unknown.map { "\"\($0.text)\"" }.joined(separator: ", ")
            sentences.append(
                "not known to load bones or not: \(names); say \"walk\" or \"strength\""
            )
        }
        if !summary.alcohol.isEmpty {
            sentences.append(
                "alcohol is noted \(times(summary.alcohol.count)); write the drink under a "
                    + "meal, so that its grams count"
            )
        }
        if !summary.smoking.isEmpty {
            sentences.append(
                "smoking is noted \(times(summary.smoking.count)): every guideline on bones "
                    + "asks to stop, and help with it works"
            )
        }
        return sentences
    }

    private func sentence(_ sessions: LifestyleSummary.Sessions) -> String {
        let count = RangeText.count(Double(sessions.count), of: "session")
        var minutes = sessions.minutes > 0 ? ", \(NumberText.plain(sessions.minutes)) min" : ""
        if sessions.shortCount > 0 {
            minutes +=
                " (\(sessions.shortCount) shorter than "
                + "\(NumberText.plain(LifestyleSummary.shortestSession)) min not counted)"
        }
        let name =
            switch sessions.load {
            case .weightBearing: "weight-bearing"
            case .resistance: "strength"
            case .none: "without load on bones"
            }
        guard let goal = sessions.goal else { return "\(name): \(count)\(minutes)" }
        let doubt = goal.citation.confidence.isLow ? "; from memory, not yet checked" : ""
        return "\(name): \(count)\(minutes); \(NumberText.plain(goal.low))-"
            + "\(NumberText.plain(goal.high)) a week are advised (\(goal.citation.reference)\(doubt))"
    }

    private func times(_ count: Int) -> String {
        count == 1 ? "once" : "\(count) times"
    }
}

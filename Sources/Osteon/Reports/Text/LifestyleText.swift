import FoodModel
import Knowledge

/// What a diary notes beside food, for people: counted and shown, never scored.
struct LifestyleText {
    private let summary: LifestyleSummary

    init(_ summary: LifestyleSummary) { self.summary = summary }

    var lines: [String] {
        let days = RangeText.count(Double(summary.days), of: "day")
        var lines = ["  Beside food, in \(days) (shown, not scored)"]
        lines += summary.sessions.map { Columns.wrapped("    \(sentence($0))", indent: "      ") }
        if !summary.unknown.isEmpty {
            let names = summary.unknown.map { "\"\($0.text)\"" }.joined(separator: ", ")
            lines.append(
                Columns.wrapped(
                    "    not known to load bones or not: \(names); say \"walk\" or \"strength\"",
                    indent: "      "
                )
            )
        }
        if !summary.alcohol.isEmpty {
            lines.append(
                Columns.wrapped(
                    "    alcohol is noted \(times(summary.alcohol.count)); write the drink under a "
                        + "meal, so that its grams count",
                    indent: "      "
                )
            )
        }
        if !summary.smoking.isEmpty {
            lines.append(
                Columns.wrapped(
                    "    smoking is noted \(times(summary.smoking.count)): every guideline on bones "
                        + "asks to stop, and help with it works",
                    indent: "      "
                )
            )
        }
        return lines
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

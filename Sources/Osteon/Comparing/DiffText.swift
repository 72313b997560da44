import BoneScore
import FoodModel

/// A ``DiffReport`` as text for people, at most 80 columns wide.
public struct DiffText {
    private let report: DiffReport
    private let style: TextStyle

    public init(_ report: DiffReport, style: TextStyle) {
        self.report = report
        self.style = style
    }

    /// The text, with a line feed at its end.
    public func text(_ nameBefore: String, _ nameAfter: String) -> String {
        var blocks = report.comparisons.map { block($0, nameBefore, nameAfter) }
        if report.comparisons.isEmpty {
            let withheld =
                report.before.report.isScoreWithheld || report.after.report.isScoreWithheld
            blocks = [
                withheld ? "The targets of the score do not hold for you." : "No score in both."
            ]
        }
        if report.unpaired > 0 {
            blocks.append(
                report.unpaired == 1
                    ? "1 day or recipe has no counterpart in the other file"
                    : "\(report.unpaired) days or recipes have no counterpart in the other file"
            )
        }
        let before = report.before.cautionLines
        let cautions = before + report.after.cautionLines.filter { !before.contains($0) }
        if !cautions.isEmpty { blocks.append((["  Cautions"] + cautions).joined(separator: "\n")) }
        blocks.append(Columns.wrapped(Disclaimer.text, indent: ""))
        let unknown = UnknownWordText.blocks(report.before.report.unknownWords, style: style)
        blocks.insert(contentsOf: unknown.map { String($0.dropLast()) }, at: 0)
        return style.plain(blocks.joined(separator: "\n\n") + "\n")
    }

    private func block(_ comparison: Comparison, _ before: String, _ after: String) -> String {
        let head =
            [
                "\(title(comparison.titleBefore, before)) → \(title(comparison.titleAfter, after))",
                "profile \(report.before.report.profile.name)",
                "score v\(report.before.report.rules.version)",
            ] + K2Text(report.before.report).mark
        var lines = [
            Columns.wrapped(head.joined(separator: " · "), indent: ""),
            "", style.bold("  \(headline(comparison))"),
        ]
        if comparison.isOfDifferentKinds {
            lines.append("  ! one is held to a whole day, the other to a part of one")
        }
        lines += ["", "  By component"] + parts(comparison)
        let changes = comparison.lines.filter { $0.change != .same }
        if !changes.isEmpty {
            lines += ["", "  By line, what changed"] + changes.map(line)
        }
        let others = comparison.lines.filter { $0.change == .same && abs($0.difference) >= 0.05 }
        if !others.isEmpty {
            let sum = others.reduce(0) { $0 + $1.difference }
            lines.append(
                Columns.wrapped(
                    "    \(Columns.right(Self.signed(sum), 6))  the other lines: their share of what "
                        + "counts up to a target changed with the rest",
                    indent: "            "
                )
            )
        }
        return lines.joined(separator: "\n")
    }

    private func title(_ title: String, _ file: String) -> String {
        title.isEmpty ? file : title
    }

    /// "68.2 → 74.5 (+6.3), likely 60–71 → 66–77".
    private func headline(_ comparison: Comparison) -> String {
        let (a, b) = (comparison.before, comparison.after)
        func likely(_ range: ScoreRange) -> String {
            "\(NumberText.fixed(range.likelyLow, decimals: 0))–"
                + NumberText.fixed(range.likelyHigh, decimals: 0)
        }
        func number(_ explanation: Explanation) -> String {
            explanation.score.range.point == nil
                ? "too little known" : NumberText.fixed(explanation.total, decimals: 1)
        }
        return "\(number(a)) → \(number(b)) (\(Self.signed(b.total - a.total))), "
            + "likely \(likely(a.score.range)) → \(likely(b.score.range))"
    }

    private func parts(_ comparison: Comparison) -> [String] {
        let parts = comparison.parts.filter { abs($0.difference) >= 0.05 }
            .sorted { abs($0.difference) > abs($1.difference) }
        guard !parts.isEmpty else { return ["    nothing changed"] }
        return parts.map { part in
            let component = Component(key: part.key)
            let amounts = component.map { component in
                let (a, b) = (comparison.before.score[component], comparison.after.score[component])
                return "   \(NumberText.plain(a.intake.point)) → "
                    + "\(NumberText.plain(b.intake.point)) of \(NumberText.plain(b.target)) "
                    + b.unit.rawValue
            }
            return "    " + Columns.right(Self.signed(part.difference), 6) + "  "
                + Columns.left(part.name, 12)
                + Columns.right(NumberText.fixed(part.before, decimals: 1), 5) + " → "
                + Columns.right(NumberText.fixed(part.after, decimals: 1), 4) + (amounts ?? "")
        }
    }

    private func line(_ line: Comparison.Line) -> String {
        let what: String
        switch line.change {
        case .added: what = "added: \(line.text)"
        case .removed: what = "left out: \(line.text)"
        case .changed, .same:
            what =
                if let before = line.before {
                    "\(before) → \(line.text)"
                } else {
                    line.text
                }
        }
        return Columns.wrapped(
            "    \(Columns.right(Self.signed(line.difference), 6))  \(what)",
            indent: "            "
        )
    }

    private static func signed(_ value: Double) -> String {
        let text = NumberText.fixed(value, decimals: 1)
        return value > 0 && text != "0.0" ? "+\(text)" : text
    }
}

import BoneScore
import FoodModel
import MealResolver

/// An ``ExplainReport`` as text for people, at most 80 columns wide.
public struct ExplainText {
    private let report: ExplainReport
    private let topic: ExplainTopic?
    private let style: TextStyle

    public init(_ report: ExplainReport, topic: ExplainTopic?, style: TextStyle) {
        self.report = report
        self.topic = topic
        self.style = style
    }

    /// The text, with a line feed at its end.
    public func text() -> String {
        var blocks = UnknownWordText.blocks(report.report.unknownWords, style: style)
        blocks += report.subjects.map { block($0).joined(separator: "\n") + "\n" }
        let cautions = report.cautionLines
        if !cautions.isEmpty {
            blocks.append((["  Cautions"] + cautions).joined(separator: "\n") + "\n")
        }
        let findings = report.report.findings
        if !findings.isEmpty {
            blocks.append(findings.map(\.description).joined(separator: "\n") + "\n")
        }
        blocks.append(Columns.wrapped(Disclaimer.text, indent: "") + "\n")
        return style.plain(blocks.joined(separator: "\n"))
    }

    private func block(_ subject: ExplainedSubject) -> [String] {
        var lines = [header(subject)]
        guard let explanation = subject.explanation else {
            let reason =
                report.report.isScoreWithheld
                ? "The targets of the score do not hold for you"
                : "Less than 50 kcal and no yield"
            return lines + ["", "  \(reason): there is no score to explain."]
        }
        lines += ["", Columns.wrapped("  \(headline(explanation, subject))", indent: "  "), ""]
        if let topic {
            return lines + TopicText(topic, explanation, subject, report: report).lines
        }
        lines += PointsTable(explanation, subject, style: style).lines
        lines += WidthText(explanation, subject).lines
        return lines
    }

    private func header(_ subject: ExplainedSubject) -> String {
        let profile = report.report.profile
        let whole = subject.kind == .day ? "A day" : "A meal"
        let title = subject.title.isEmpty ? whole : subject.title
        let parts =
            [title, "profile \(profile.name)", "score v\(report.report.rules.version)"]
            + K2Text(report.report).mark
        return Columns.wrapped(parts.joined(separator: " · "), indent: "")
    }

    private func headline(_ explanation: Explanation, _ subject: ExplainedSubject) -> String {
        let range = explanation.score.range
        let likely =
            "likely \(NumberText.fixed(range.likelyLow, decimals: 1))–"
            + NumberText.fixed(range.likelyHigh, decimals: 1)
        let total = NumberText.fixed(explanation.total, decimals: 1)
        guard range.point != nil else {
            return "Too little is known to say a number: \(likely); the points below add up to "
                + "\(total), which is not a score"
        }
        return "\(total) points, \(likely)"
    }
}

import BoneScore
import FoodModel
import MealPlanner

/// A ``SuggestReport`` as text for people, at most 80 columns wide.
public struct SuggestText {
    private let report: SuggestReport
    private let style: TextStyle

    public init(_ report: SuggestReport, style: TextStyle) {
        self.report = report
        self.style = style
    }

    /// The text, with a line feed at its end.
    public func text() -> String {
        var blocks = UnknownWordText.blocks(report.unknownWords, style: style)
            .map { String($0.dropLast()) }
        blocks.append(header)
        if case .withheld = report.outcome {
            blocks += [
                "  The targets of the score do not hold for you, so nothing is suggested.",
                cautionBlock(report.cautions.filter { $0.rule.withheld.score }),
            ]
        } else {
            blocks += [headline, gaps]
            blocks += body
            blocks.append(cautionBlock(timing))
        }
        if !report.findings.isEmpty {
            blocks.append(report.findings.map(\.description).joined(separator: "\n"))
        }
        blocks.append(Columns.wrapped(Disclaimer.text, indent: ""))
        return style.plain(blocks.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n")
    }

    private var header: String {
        let days = report.report.days.filter { $0.scope == .day }
        let date =
            days.count == 1
            ? days.first?.date?.spelledOut ?? "A day" : "The mean of \(days.count) days"
        return Columns.wrapped(
            "\(date) · profile \(report.report.profile.name) · score v\(report.report.rules.version)",
            indent: "  "
        )
    }

    /// "72.1 → 86.4 with 3 changes, +290 kcal", and how good that is.
    private var headline: String {
        let before = report.before.range
        guard case .plan(let steps, let after) = report.outcome else {
            return style.bold("  \(Self.point(before)) now, likely \(Self.likely(before))")
        }
        let changes = "\(steps.count) \(steps.count == 1 ? "change" : "changes")"
        let energy = SuggestWords.signed(steps.reduce(0) { $0 + $1.energy }, decimals: 0)
        var lines = [
            style.bold(
                "  \(Self.point(before)) → \(Self.point(after.range)) with \(changes), \(energy) kcal"
            ),
            "  likely \(Self.likely(before)) → \(Self.likely(after.range))",
        ]
        if let answer = report.answer {
            lines.append(Columns.wrapped("  \(SuggestWords.optimality(answer))", indent: "  "))
        }
        if !report.day.unknown.isEmpty {
            lines.append(
                Columns.wrapped(
                    "  ! not understood, and counted by what foods have at large: "
                        + report.day.unknown.joined(separator: "; "),
                    indent: "    "
                )
            )
        }
        if report.day.days > 1 {
            lines.append(
                Columns.wrapped(
                    "  Planned on the mean of the days, meal by meal: what one day lacks says little.",
                    indent: "  "
                )
            )
        }
        return lines.joined(separator: "\n")
    }

    private static func point(_ range: ScoreRange) -> String {
        range.point.map { NumberText.fixed($0, decimals: 1) } ?? "too little known"
    }

    private static func likely(_ range: ScoreRange) -> String {
        "\(NumberText.fixed(range.likelyLow, decimals: 0))–"
            + NumberText.fixed(range.likelyHigh, decimals: 0)
    }

    private var gaps: String {
        let components = report.gaps
        guard !components.isEmpty else { return "  No gap of half a point or more." }
        let rows = components.map { component in
            "    " + Columns.left(ComponentRow.name(of: component.component), 14)
                + Columns.left(RangeText.count(component.gap.point, of: "point"), 12)
                + "\(RangeText.amount(component.intake)) of "
                + "\(NumberText.plain(component.target)) \(component.unit.rawValue)"
        }
        return (["  Gaps"] + rows).joined(separator: "\n")
    }

    private var body: [String] {
        switch report.outcome {
        case .withheld: []
        case .plan(let steps, _):
            [
                steps.map(lines).joined(separator: "\n"),
                [limits, holds].filter { !$0.isEmpty }.joined(separator: "\n"), refusals,
            ]
        case .conflict(let conflict):
            [Self.lines(of: ConflictWords(conflict: conflict, report: report)), refusals]
        case .nothing:
            ["  Nothing that could be suggested is worth a change.", refusals]
        case .outOfTime:
            [Columns.wrapped("  \(SuggestWords.outOfTime)", indent: "  ")]
        }
    }

    private func lines(of step: SuggestStep) -> String {
        let words = SuggestWords(change: step.change, day: report.day)
        let indent = "          "
        var lines = [
            Columns.wrapped("  \(Columns.left(words.verb, 6))\(words.sentence)", indent: indent)
        ]
        let energy = SuggestWords.signed(step.energy, decimals: 0)
        lines.append(
            Columns.wrapped(
                indent + Columns.left(SuggestWords.signed(step.points), 6)
                    + [
                        SuggestWords.reasons(
                            of: step,
                            without: report.cautions.withheldGaps,
                            isWhole: true
                        ),
                        "\(energy) kcal",
                    ]
                    .filter { !$0.isEmpty }.joined(separator: "; "),
                indent: indent + "      "
            )
        )
        if let price = step.change.price {
            lines.append(indent + "      \(NumberText.fixed(price, decimals: 2)) by your prices")
        }
        if !words.note.isEmpty {
            lines.append(Columns.wrapped(indent + "      \(words.note)", indent: indent + "      "))
        }
        return lines.joined(separator: "\n")
    }

    private static func lines(of words: ConflictWords) -> String {
        let ways = words.relaxations.map {
            Columns.wrapped("    \($0)", indent: "      ")
        }
        let nearest = ways.isEmpty ? [] : ["  The nearest that works:"] + ways
        return ([Columns.wrapped("  \(words.sentence)", indent: "  ")] + nearest)
            .joined(separator: "\n")
    }

    /// What was kept to: energy and sodium, and every upper limit that is near.
    private var limits: String {
        let texts = report.toldLimits.map(SuggestWords.text)
        let within = "  Within: " + texts.joined(separator: "; ")
        let lines = [within] + [report.doubtfulLimits].compactMap { $0.map { "          \($0)" } }
        return lines.map { Columns.wrapped($0, indent: "          ") }.joined(separator: "\n")
    }

    /// Which of the person's own limits hold the plan down.
    private var holds: String {
        guard !report.holds.isEmpty else { return "" }
        let texts = report.holds.map(SuggestWords.text)
        return Columns.wrapped("  Held by: " + texts.joined(separator: "; "), indent: "          ")
    }

    /// What safety left out, three names a reason.
    private var refusals: String {
        report.refusals.map { refusal in
            let names = refusal.foods.prefix(3).joined(separator: "; ")
            let more = refusal.foods.count > 3 ? "; \(refusal.foods.count - 3) more" : ""
            return Columns.wrapped(
                "  Not suggested (\(refusal.reason)): \(names)\(more)",
                indent: "    "
            )
        }
        .joined(separator: "\n")
    }

    /// Cautions about when something is eaten: what is best taken apart.
    private var timing: [Caution] { report.cautions.filter(\.isAboutTimes) }

    private func cautionBlock(_ cautions: [Caution]) -> String {
        guard report.day.days == 1, let day = report.report.days.first(where: { $0.scope == .day })
        else { return "" }
        return cautions.map {
            CautionText(
                $0,
                titles: report.report.conditionTitles,
                meals: day.meals.map(\.resolved)
            ).line
        }
        .joined(separator: "\n")
    }
}

extension Caution {
    /// Whether it tells that things are eaten too near each other.
    var isAboutTimes: Bool {
        switch rule.trigger {
        case .near, .timeUnknown, .after, .before, .sittingAbove: true
        default: false
        }
    }
}

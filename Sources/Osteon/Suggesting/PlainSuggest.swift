import BoneScore
import FoodModel

/// A ``SuggestReport`` as one fact a line, for screen readers and pipes: no columns, no colour.
public struct PlainSuggest {
    private let report: SuggestReport
    private let style: TextStyle

    /// Of `style` only its letters are heeded.
    public init(_ report: SuggestReport, style: TextStyle) {
        self.report = report
        self.style = TextStyle(hasColour: false, hasUnicode: style.hasUnicode)
    }

    /// The text, with a line feed at its end.
    public func text() -> String {
        let profile = report.report.profile
        var lines = report.unknownWords.map(\.description)
        lines += [
            "of: \(subject)",
            "profile: \(profile.name), \(NumberText.plain(profile.weightInKilograms)) kg",
            "score version: \(report.report.rules.version)",
        ]
        if case .withheld = report.outcome {
            lines.append("nothing is suggested: the targets of the score do not hold for you")
            lines += cautions(report.cautions.filter { $0.rule.withheld.score })
        } else {
            lines += report.day.unknown.map {
                "not understood, and counted by what foods have at large: \($0)"
            }
            lines.append("score now: \(Self.numbers(report.before.range))")
            lines += outcome
            lines += gaps
            lines += refusals
            lines += cautions(report.cautions.filter(\.isAboutTimes))
        }
        lines += report.findings.map(\.description)
        lines.append(Disclaimer.text)
        return style.plain(lines.map { $0.oneLine + "\n" }.joined())
    }

    private var subject: String {
        let days = report.report.days.filter { $0.scope == .day }
        return days.count == 1
            ? days.first?.date?.spelledOut ?? "a day" : "the mean of \(days.count) days"
    }

    private static func numbers(_ range: ScoreRange) -> String {
        let point = range.point.map { NumberText.fixed($0, decimals: 1) } ?? "too little known"
        return "\(point), likely \(NumberText.fixed(range.likelyLow, decimals: 0)) to "
            + NumberText.fixed(range.likelyHigh, decimals: 0)
    }

    private var outcome: [String] {
        switch report.outcome {
        case .withheld: return []
        case .nothing: return ["nothing that could be suggested is worth a change"]
        case .outOfTime: return [SuggestWords.outOfTime]
        case .conflict(let conflict):
            let words = ConflictWords(conflict: conflict, report: report)
            return [words.sentence]
                + words.relaxations.map { "the nearest that works: \($0)" }
        case .plan(let steps, let after):
            let energy = SuggestWords.signed(steps.reduce(0) { $0 + $1.energy }, decimals: 0)
            var lines = [
                "score then: \(Self.numbers(after.range))",
                "with: \(RangeText.count(Double(steps.count), of: "change")), \(energy) kcal",
            ]
            lines += [report.answer.map(SuggestWords.optimality)].compactMap(\.self)
            lines += steps.map(line)
            lines += report.toldLimits.map { "within: \(SuggestWords.text(of: $0))" }
            lines += [report.doubtfulLimits].compactMap(\.self)
            lines += report.holds.map { "held by: \(SuggestWords.text(of: $0))" }
            return lines
        }
    }

    private func line(of step: SuggestStep) -> String {
        let words = SuggestWords(change: step.change, day: report.day)
        let price = step.change.price.map {
            "\(NumberText.fixed($0, decimals: 2)) by your prices"
        }
        let facts = [
            "\(SuggestWords.signed(step.points)) points",
            SuggestWords.reasons(of: step, without: report.cautions.withheldGaps, isWhole: true),
            "\(SuggestWords.signed(step.energy, decimals: 0)) kcal", price ?? "", words.note,
        ]
        return "\(words.verb): \(words.sentence); "
            + facts.filter { !$0.isEmpty }.joined(separator: "; ")
    }

    private var gaps: [String] {
        report.gaps.map { component in
            "gap now: \(ComponentRow.name(of: component.component)) "
                + "\(RangeText.count(component.gap.point, of: "point")), "
                + "\(RangeText.amount(component.intake)) of "
                + "\(NumberText.plain(component.target)) \(component.unit.rawValue)"
        }
    }

    private var refusals: [String] {
        report.refusals.map { "not suggested: \($0.foods.joined(separator: "; ")) (\($0.reason))" }
    }

    private func cautions(_ cautions: [Caution]) -> [String] {
        let meals = report.report.days.first { $0.scope == .day }?.meals.map(\.resolved) ?? []
        guard report.day.days == 1 else { return [] }
        return cautions.map { caution in
            let text = CautionText(caution, titles: report.report.conditionTitles, meals: meals)
            return "caution: \(text.sentence)"
        }
    }
}

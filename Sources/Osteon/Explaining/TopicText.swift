import BoneScore
import FoodModel
import MealResolver

/// The arithmetic of one component or nutrient, line by line.
struct TopicText {
    private let topic: ExplainTopic
    private let explanation: Explanation
    private let subject: ExplainedSubject
    private let report: ExplainReport

    init(
        _ topic: ExplainTopic,
        _ explanation: Explanation,
        _ subject: ExplainedSubject,
        report: ExplainReport
    ) {
        self.topic = topic
        self.explanation = explanation
        self.subject = subject
        self.report = report
    }

    var lines: [String] {
        var lines = [Columns.wrapped("  \(summary)", indent: "    ")]
        var silent: [String] = []
        for (index, sitting) in subject.sittings.enumerated() {
            var rows: [String] = []
            for line in explanation.lines where line.place.sitting == index {
                let resolved = subject.line(line.place)
                let text = self.lines(of: line, resolved)
                if text.isEmpty { silent.append(resolved.text) } else { rows += text }
            }
            if !rows.isEmpty { lines += ["", "  \(title(of: sitting, index))"] + rows }
        }
        if !silent.isEmpty {
            let names = silent.map { "\"\($0)\"" }.joined(separator: ", ")
            lines += ["", Columns.wrapped("  Nothing from \(names)", indent: "    ")]
        }
        if let component = topic.component {
            let unknown = explanation.unknown(component)
            if unknown >= 0.005 {
                lines += [
                    "",
                    "  Of the points, \(NumberText.fixed(unknown, decimals: 2)) are from what stands"
                        + " in where no source has a figure",
                ]
            }
        }
        return lines + notes
    }

    /// "calcium: 273 (228–347) of 374 mg absorbed; 16.06 of 22 points".
    private var summary: String {
        guard let component = topic.component else {
            let total = explanation.score.totals[topic.nutrients[0]]?.estimate ?? .zero
            return "\(topic.name): \(RangeText.amount(total)) \(topic.nutrients[0].unit.rawValue), "
                + "shown and not scored"
        }
        let score = explanation.score[component]
        let points = NumberText.fixed(score.weight * score.adequacy.point, decimals: 2)
        let absorbed =
            switch component {
            case .calcium, .zinc: " absorbed"
            case .vitaminK2 where report.report.profile.k2 == .strict: " counted"
            default: ""
            }
        let name = component == .omega3 ? "EPA and DHA" : topic.name
        return "\(name): \(RangeText.amount(score.intake)) of \(NumberText.plain(score.target)) "
            + "\(score.unit.rawValue)\(absorbed); \(points) of \(NumberText.plain(score.weight)) "
            + "points, evidence \(score.grade.printed)"
    }

    /// "breakfast 07:30: 402 mg that behave like milk calcium, 31 % absorbed".
    private func title(of sitting: ExplainedSitting, _ index: Int) -> String {
        guard topic.component == .calcium else { return sitting.title }
        let lines = explanation.lines.filter { $0.place.sitting == index }
        let load = lines.reduce(0) { $0 + $1.calciumLoad }
        guard load > 0 else { return sitting.title }
        let absorbed = lines.reduce(0) { $0 + $1.absorbedCalcium }
        return "\(sitting.title): \(NumberText.plain(load)) mg behave like milk calcium, "
            + "\(NumberText.percent(absorbed / load)) % of that is absorbed"
    }

    /// What the line brings and how; none where it brings nothing for certain.
    private func lines(of line: LineContribution, _ resolved: ResolvedLine) -> [String] {
        let origins = topic.nutrients.map { FigureOrigin($0, in: resolved, report: report) }
            .filter { ($0.supply?.estimate.high ?? 0) > 0 }
        guard !origins.isEmpty else { return [] }
        let points = points(line)
        let head = points.isEmpty ? resolved.text : Columns.left(resolved.text, 52) + points
        var lines = [Columns.wrapped("    \(head)", indent: "      ")]
        let className = resolved.entry.foodClass.flatMap { report.classes[$0]?.title }
        for origin in origins {
            guard let supply = origin.supply else { continue }
            let amount = "\(RangeText.amount(supply.estimate)) \(origin.nutrient.unit.rawValue)"
            let name = origins.count > 1 ? "\(origin.nutrient.name) " : ""
            let weight =
                resolved.entry.food == nil ? "" : "\(RangeText.grams(resolved.entry.grams)): "
            let words = "\(weight)\(name)\(amount); \(origin.words(className))"
            lines.append(Columns.wrapped("      \(words)", indent: "        "))
            if let retention = origin.retention {
                lines.append(Columns.wrapped("      \(retention)", indent: "        "))
            }
        }
        if let modifiers = modifiers(of: line, resolved) {
            lines.append(Columns.wrapped("      \(modifiers)", indent: "        "))
        }
        return lines
    }

    private func points(_ line: LineContribution) -> String {
        guard let component = topic.component else { return "" }
        if line.isGated { return "above a limit: 0 points" }
        let points = line.points(component) + line.unknownPoints(component)
        return Columns.right(NumberText.fixed(points, decimals: 2), 6) + " points"
    }

    /// What becomes of the amount in the body; nil where the score asks for it as eaten.
    private func modifiers(of line: LineContribution, _ resolved: ResolvedLine) -> String? {
        let entry = resolved.entry
        switch topic.component {
        case .calcium:
            let stated = entry.foodClass.flatMap { report.classes[$0]?.calciumIndex.citation }
            let source = stated.map { ": \($0.reference) [\($0.confidence.rawValue)]" } ?? ""
            return "index \(RangeText.amount(entry.calciumIndex)), so "
                + "\(NumberText.plain(line.absorbedCalcium)) mg absorbed\(source)"
        case .zinc:
            return "\(NumberText.plain(line.absorbedZinc)) mg absorbed, its share of the whole"
        case .polyphenols: return "counted among \(entry.polyphenolGroup.rawValue)"
        case .vitaminK2: return K2Text(report.report).share(in: entry)
        case .protein, .vitaminD, .magnesium, .potassium, .omega3, nil: return nil
        }
    }

    private var notes: [String] {
        let note: String
        switch topic.component {
        case .calcium:
            let rules = report.report.rules.calcium
            note =
                "Absorbed falls as a meal's calcium rises: \(rules.intercept.value) − "
                + "\(rules.slope.value)·ln(mg) of it (\(rules.slope.citation.reference))."
        case .zinc:
            note =
                "Absorbed by zinc and phytate of the whole "
                + (subject.kind == .day ? "day" : "meal")
                + " (\(report.report.rules.zinc.maximum.citation.reference))."
        case .vitaminK2:
            let dose = report.report.rules.targets.vitaminK2.value
            note =
                "No official requirement exists: \(NumberText.plain(dose)) µg is the lowest dose "
                + "with an effect on a marker. The body makes some K2 (menaquinone-4) of K1, how "
                + "much is not known; K1 is not counted here. "
                + (K2Text(report.report).caveat ?? "")
        case .vitaminD, .omega3:
            note = "Eaten now and then: a week says more than a day."
        case .polyphenols:
            note = "One group of foods may bring half of the target at most."
        case .protein, .magnesium, .potassium, nil: return []
        }
        return ["", Columns.wrapped("  \(note)", indent: "  ")]
    }
}

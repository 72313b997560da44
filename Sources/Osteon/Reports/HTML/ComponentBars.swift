import BoneScore
import FoodModel

/// What a score covers of each component, as bars with their ranges and the mark of the target.
struct ComponentBars {
    let score: Score
    let subject: ScoreSubject
    let report: ScoreReport
    let sources: SourceBook

    var markup: Markup {
        let rows = score.components.filter { $0.weight > 0 }.map(row)
        return """
            <figure class="bars" id="\(subject.anchor("components"))">
            <figcaption><h3>What it covers</h3>
            <span class="soft">Solid: covered for certain. Light: perhaps, up to its end. The upright \
            stroke is the best guess, the line with ends its range, the broken line the target. The \
            letter says how good the evidence for an effect on bone is, from A to D.</span></figcaption>
            <ul>
            \(rows.joined())
            </ul>
            </figure>
            """
    }

    private func row(_ component: ComponentScore) -> Markup {
        let row = ComponentRow(component, in: score)
        let name = ComponentRow.name(of: component.component)
        let rule = report.rules.components[component.component]
        let target = component.component.targetCitation(report.rules, report.profile)
        let weight = NumberText.plain(component.weight)
        return """
            <li><span class="name">\(name)</span>
            <span class="share">\(RangeText.percent(component.adequacy)) %</span>
            \(AdequacyBar(adequacy: component.adequacy, name: name).markup)
            <span class="detail">\(intake(component)) of \
            \(sources.link(NumberText.plain(component.target), to: target)) \
            \(component.unit.rawValue)\(absorbed(component, row)) · up to \(weight) points · evidence \
            \(sources.link(component.grade.printed, to: rule.grade.citation))</span></li>
            """
    }

    /// What was eaten or absorbed, leading to the lines that brought it.
    private func intake(_ component: ComponentScore) -> Markup {
        let text = RangeText.amount(component.intake)
        guard subject.explanation != nil else { return "\(text)" }
        return sources.link(
            text,
            toAnchor: subject.anchor("brought-\(component.component.key)")
        )
    }

    /// What of it was eaten, where the score asks for less than that.
    private func absorbed(_ component: ComponentScore, _ row: ComponentRow) -> Markup {
        let eaten =
            row.eaten.map { "; \(RangeText.amount($0)) \(component.unit.rawValue) eaten" } ?? ""
        switch component.component {
        case .calcium, .zinc: return " absorbed\(eaten)"
        case .vitaminK2: return "\(eaten)"
        case .omega3: return " EPA and DHA"
        case .polyphenols: return " \(report.profile.polyphenolScale.words)"
        case .protein, .vitaminD, .magnesium, .potassium: return ""
        }
    }
}

extension Profile.PolyphenolScale {
    /// What of polyphenols the scale counts.
    fileprivate var words: String {
        switch self {
        case .flavonoids: "flavonoids"
        case .chromatography: "by chromatography"
        }
    }
}

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
            \(bar(component.adequacy, of: name))
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

    private func bar(_ adequacy: Estimate, of name: String) -> Markup {
        // A tenth of the width is left behind the target, so that its mark is seen.
        func place(_ share: Double) -> String { Axis.x(min(max(share, 0), 1) * Self.target) }
        func length(_ share: Double) -> String { Axis.width(min(max(share, 0), 1) * Self.target) }
        let whisker: Markup =
            adequacy.isExact
            ? ""
            : """
            <line class="whisker" x1="\(place(adequacy.low))" \
            x2="\(place(adequacy.high))" y1="11" y2="11"/>
            <line class="whisker" x1="\(place(adequacy.low))" x2="\(place(adequacy.low))" y1="7" \
            y2="15"/>
            <line class="whisker" x1="\(place(adequacy.high))" x2="\(place(adequacy.high))" y1="7" \
            y2="15"/>
            """
        return """
            <svg height="22" role="img" aria-label="\(name): \(RangeText.percent(adequacy)) % of the \
            target">
            <rect class="track" x="\(place(0))" y="4" width="\(length(1))" height="14"/>
            <rect class="maybe" x="\(place(adequacy.low))" y="4" width="\(length(adequacy.width))" \
            height="14"/>
            <rect class="known" x="\(place(0))" y="4" width="\(length(adequacy.low))" height="14"/>
            \(whisker)
            <line class="mark" x1="\(place(adequacy.point))" x2="\(place(adequacy.point))" y1="2" \
            y2="20"/>
            <line class="target" x1="\(place(1))" x2="\(place(1))" y1="0" y2="22"/>
            </svg>
            """
    }

    private static let target = 0.94
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

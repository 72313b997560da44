import BoneScore
import FoodModel

/// What the day covers of each component as it is, and after the changes.
struct SuggestBars {
    let report: SuggestReport
    let sources: SourceBook

    var markup: Markup {
        let rows = report.before.components.filter { $0.weight > 0 }.map(row)
        return """
            <figure class="bars" id="suggestions-components">
            <figcaption><h3>What the day covers\(after == nil ? "" : ", now and then")</h3>
            <span class="soft">Solid: covered for certain. Light: perhaps. The upright stroke is the best \
            guess, the line with ends its range, the broken line the target.\(pairs)</span></figcaption>
            <ul>
            \(rows.joined())
            </ul>
            </figure>
            """
    }

    private var pairs: String { after == nil ? "" : " The upper bar is now, the lower one then." }

    private var after: Score? {
        guard case .plan(_, let after) = report.outcome else { return nil }
        return after
    }

    private func row(_ before: ComponentScore) -> Markup {
        let name = ComponentRow.name(of: before.component)
        let target = before.component.targetCitation(report.report.rules, report.report.profile)
        let then = after?[before.component]
        let share =
            "\(RangeText.percent(before.adequacy)) %"
            + (then.map { " → \(RangeText.percent($0.adequacy)) %" } ?? "")
        let second: Markup =
            then.map { AdequacyBar(adequacy: $0.adequacy, name: "\(name), then").markup } ?? ""
        let amount =
            RangeText.amount(before.intake)
            + (then.map { " → \(RangeText.amount($0.intake))" } ?? "")
        return """
            <li><span class="name">\(name)</span>
            <span class="share">\(share)</span>
            \(AdequacyBar(adequacy: before.adequacy, name: "\(name), now").markup)
            \(second)
            <span class="detail">\(amount) of \
            \(sources.link(NumberText.plain(before.target), to: target)) \
            \(before.unit.rawValue)\(gap(before))</span></li>
            """
    }

    /// The points that are missing now, where half a point or more is and nothing forbids to say so.
    private func gap(_ component: ComponentScore) -> String {
        guard report.gaps.contains(where: { $0.component == component.component }) else {
            return ""
        }
        return " · " + RangeText.count(component.gap.point, of: "point") + " missing now"
    }
}

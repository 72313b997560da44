import BoneScore
import FoodModel

/// What each day of a diary covers of one component, a bar a day.
struct DayBars {
    let component: Component
    let days: [DiaryEntry]

    var markup: Markup {
        let name = ComponentRow.name(of: component)
        let words = days.map { "\($0.label) \(RangeText.percent($0.score[component].adequacy)) %" }
        return """
            <svg height="34" role="img" aria-label="\(name) by day: \(words.joined(separator: "; "))">
            <line class="target" x1="\(Axis.x(0))" x2="\(Axis.x(1))" y1="2" y2="2"/>
            \(days.map(bar).joined())
            <line class="axis" x1="\(Axis.x(0))" x2="\(Axis.x(1))" y1="32" y2="32"/>
            </svg>
            """
    }

    private func bar(_ day: DiaryEntry) -> Markup {
        let adequacy = day.score[component].adequacy
        let slot = 1 / Double(day.slots)
        let x = Axis.x((Double(day.slot) + 0.15) * slot)
        let width = Axis.width(0.7 * slot)
        let (low, high) = (Self.y(adequacy.low), Self.y(adequacy.high))
        return """
            <rect class="maybe" x="\(x)" y="\(high)" width="\(width)" height="\(low - high)"/>\
            <rect class="known" x="\(x)" y="\(low)" width="\(width)" height="\(32 - low)"/>
            """
    }

    /// The place of a share of 0 to 1, in pixels.
    private static func y(_ share: Double) -> Int {
        Int((32 - 30 * min(max(share, 0), 1)).rounded())
    }
}

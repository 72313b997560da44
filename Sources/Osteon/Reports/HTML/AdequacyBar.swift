import FoodModel

/// What is covered of a target, as a bar: solid for certain, light perhaps, with its best guess, its
/// range and the mark of the target.
struct AdequacyBar {
    /// A share of the target, 0 to 1.
    let adequacy: Estimate
    /// What the drawing is called: "calcium".
    let name: String

    var markup: Markup {
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

    /// Where on the axis the target stands.
    private static let target = 0.94
}

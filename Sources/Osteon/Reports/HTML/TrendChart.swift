import BoneScore
import FoodModel

/// The score of each day with its likely range, and the mean of the seven days up to it.
///
/// A day that was not logged has nothing, and a day of which too little is known has no dot.
struct TrendChart {
    let days: [DiaryEntry]

    var markup: Markup {
        """
        <figure id="diary-trend">
        <figcaption><h3>Day by day</h3>
        <span class="soft">A dot is a day's score, the upright line where it likely lies. The light band \
        is where the mean of the seven days up to it likely lies, over those that were logged, the broad \
        line the mean itself, where each of them has a score. Days that were not logged are left open.</span></figcaption>
        \(drawing)
        <div class="scroll" tabindex="0"><table>
        <thead><tr><th scope="col">day</th><th scope="col">score (likely)</th>\
        <th scope="col">7-day mean (likely)</th><th scope="col" class="number">days</th></tr></thead>
        <tbody>
        \(days.map(row).joined())
        </tbody>
        </table></div>
        </figure>
        """
    }

    private func row(_ day: DiaryEntry) -> Markup {
        let open: Markup =
            day.score.isIncomplete ? " <strong class=\"doubtful\">incomplete</strong>" : ""
        let range = day.score.range
        let mean = day.mean
        return """
            <tr><th scope="row" class="nowrap"><a href="#\(day.anchor)">\(day.short)</a></th>\
            <td>\(Self.text(range.point, range.likelyLow, range.likelyHigh))\(open)</td>\
            <td>\(Self.text(mean.point, mean.likelyLow, mean.likelyHigh))</td>\
            <td class="number">\(mean.daysLogged)</td></tr>
            """
    }

    /// "61.0 (60–66)", or "60–66" where too little is known.
    private static func text(_ point: Double?, _ low: Double, _ high: Double) -> Markup {
        let range = "\(NumberText.fixed(low, decimals: 0))–\(NumberText.fixed(high, decimals: 0))"
        guard let point else { return "<span class=\"nowrap\">\(range)</span>" }
        let number = NumberText.fixed(point, decimals: 1)
        return "\(number) <span class=\"nowrap\">(\(range))</span>"
    }

    private var drawing: Markup {
        let words = days.map { "\($0.label) \(RangeText.score($0.score.range))" }
        return """
            <svg height="190" role="img" aria-label="Score by day: \(words.joined(separator: "; "))">
            \(([0, 50, 100].map(grid) + days.map(band) + days.map(dot) + labels).joined())
            </svg>
            """
    }

    private func grid(_ score: Int) -> Markup {
        let y = Self.y(Double(score))
        return """
            <line class="grid" x1="\(Axis.x(0))" x2="\(Axis.x(1))" y1="\(y)" y2="\(y)"/>\
            <text class="unit" x="\(Axis.x(0))" y="\(y - 3)">\(score)</text>
            """
    }

    private func band(_ day: DiaryEntry) -> Markup {
        let top = Self.y(day.mean.likelyHigh)
        let slot = 1 / Double(day.slots)
        let (from, to) = (Axis.x(Double(day.slot) * slot), Axis.x(Double(day.slot + 1) * slot))
        let mean: Markup =
            day.mean.point.map { point in
                let y = Self.y(point)
                return "<line class=\"mean\" x1=\"\(from)\" x2=\"\(to)\" y1=\"\(y)\" y2=\"\(y)\"/>"
            } ?? ""
        return """
            <rect class="band" x="\(from)" y="\(top)" width="\(Axis.width(slot))" \
            height="\(max(1, Self.y(day.mean.likelyLow) - top))"/>\(mean)
            """
    }

    private func dot(_ day: DiaryEntry) -> Markup {
        let (x, range) = (Axis.x(day.middle), day.score.range)
        let dot: Markup =
            range.point.map { "<circle class=\"dot\" cx=\"\(x)\" cy=\"\(Self.y($0))\" r=\"4\"/>" }
            ?? ""
        return """
            <line class="whisker" x1="\(x)" x2="\(x)" y1="\(Self.y(range.likelyLow))" \
            y2="\(Self.y(range.likelyHigh))"/>\(dot)
            """
    }

    /// At most five dates, so that they fit a telephone.
    private var labels: [Markup] {
        let step = (days.count + 4) / 5
        return stride(from: 0, to: days.count, by: max(step, 1)).map { index in
            """
            <text x="\(Axis.x(days[index].middle))" y="184" text-anchor="middle">\
            \(days[index].label)</text>
            """
        }
    }

    /// The place of a score of 0 to 100, in pixels.
    private static func y(_ score: Double) -> Int {
        Int((160 - 1.4 * min(max(score, 0), 100)).rounded())
    }
}

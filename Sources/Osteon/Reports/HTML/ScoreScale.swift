import BoneScore

/// A score on a line from 0 to 100: all that is possible, what is likely, and the number.
struct ScoreScale {
    let range: ScoreRange

    var markup: Markup {
        let low = NumberText.fixed(range.likelyLow, decimals: 0)
        let high = NumberText.fixed(range.likelyHigh, decimals: 0)
        let point = range.point.map { "at \(NumberText.fixed($0, decimals: 1)), " } ?? ""
        let dot: Markup =
            range.point.map {
                "<circle class=\"dot\" cx=\"\(Axis.x($0 / 100))\" cy=\"11\" r=\"6\"/>"
            }
            ?? ""
        let ticks: [Markup] = [0, 20, 40, 60, 80, 100].map { tick in
            let x = Axis.x(Double(tick) / 100)
            return "<text x=\"\(x)\" y=\"36\" text-anchor=\"middle\">\(tick)</text>"
        }
        return """
            <svg height="42" role="img" aria-label="The score on a line from 0 to 100: \(point)likely \
            \(low) to \(high)">
            <rect class="track" x="\(Axis.x(0))" y="7" width="\(Axis.width(1))" height="8" rx="4"/>
            <line class="whisker" x1="\(Axis.x(range.low / 100))" x2="\(Axis.x(range.high / 100))" \
            y1="11" y2="11"/>
            <rect class="known" x="\(Axis.x(range.likelyLow / 100))" y="5" \
            width="\(Axis.width((range.likelyHigh - range.likelyLow) / 100))" height="12" rx="3"/>
            \(dot)
            \(ticks.joined())
            </svg>
            """
    }
}

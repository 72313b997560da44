import BoneScore
import FoodModel
import MealResolver

/// The day on a line of hours, with what each sitting brings of absorbed calcium.
///
/// Sittings without a time stand in the table alone.
struct SittingsChart {
    let explanation: Explanation
    let subject: ScoreSubject
    let sources: SourceBook
    /// Where the curve of absorption comes from.
    let citation: Citation

    var markup: Markup {
        """
        <figure id="\(subject.anchor("sittings"))">
        <figcaption><h3>The day by sitting</h3>
        <span class="soft">Of calcium that is eaten at one sitting, less is absorbed the more it \
        is\(sources.mark(citation)): several sittings with some bring more than one with all. A ? stands where a line was not \
        understood.</span>\
        </figcaption>
        \(drawing)
        <div class="scroll" tabindex="0"><table>
        <thead><tr><th scope="col">sitting</th><th scope="col" class="number">calcium eaten</th>\
        <th scope="col" class="number">absorbed, about</th>\
        <th scope="col" class="number">points brought</th></tr></thead>
        <tbody>
        \(rows.joined())
        </tbody>
        </table></div>
        </figure>
        """
    }

    private var rows: [Markup] {
        subject.sittings.enumerated().map { index, sitting in
            let brought = sitting.score?.pointsBrought.map { NumberText.fixed($0, decimals: 1) }
            return """
                <tr><th scope="row">\(sitting.title)</th>\
                <td class="number">\(eaten(sitting))</td>\
                <td class="number">\(absorbed(sitting, index))</td>\
                <td class="number">\(brought ?? "not known")</td></tr>
                """
        }
    }

    private func eaten(_ sitting: ScoreSubject.Sitting) -> String {
        guard let calcium = sitting.score?.score?.totals[.calcium]?.estimate else {
            guard sitting.isUnderstood else { return "not known" }
            let amounts = sitting.meal.intake.entries.map { $0.weighed(.calcium) }
            return "\(RangeText.amount(amounts.reduce(.zero, +))) mg"
        }
        return "\(RangeText.amount(calcium)) mg"
    }

    /// With the range of the sitting on its own, where that is what the day has of it.
    private func absorbed(_ sitting: ScoreSubject.Sitting, _ index: Int) -> String {
        let amount = explanation.absorbedCalcium(atSitting: index)
        guard let own = sitting.score?.score?[.calcium].intake, abs(own.point - amount) < 0.5 else {
            return sitting.isUnderstood ? "\(NumberText.plain(amount)) mg" : "not known"
        }
        return "\(RangeText.amount(own)) mg"
    }

    /// Nothing where no sitting has a time.
    private var drawing: Markup {
        let timed = subject.sittings.enumerated().compactMap { index, sitting in
            sitting.time.map {
                (minutes: 60 * $0.hour + $0.minute, sitting: sitting, index: index)
            }
        }.sorted { $0.minutes < $1.minutes }
        guard let first = timed.first?.minutes, let last = timed.last?.minutes else { return "" }
        // Whole hours around the day, with room for the words of the outer ones.
        let start = max(0, first / 60 - 1)
        let end = min(24, last / 60 + 2)
        let hours = Double((end - start) * 60)
        func x(_ minutes: Int) -> String { Axis.x(Double(minutes - start * 60) / hours) }
        func absorbed(_ index: Int) -> Double { explanation.absorbedCalcium(atSitting: index) }
        let most = timed.filter(\.sitting.isUnderstood).map { absorbed($0.index) }.reduce(1, max)
        var words: (minutes: Int, top: Int)?
        let bars: [Markup] = timed.map { sitting in
            // Of a line that was not understood nobody knows the calcium: no bar stands for it.
            let isKnown = sitting.sitting.isUnderstood
            let amount = isKnown ? absorbed(sitting.index) : 0
            let height = Int((amount / most * Double(Self.height)).rounded())
            let top = Self.base - height
            var above = top - 6
            // Words of sittings that are near each other stand one above the other.
            if let words, Double(sitting.minutes - words.minutes) / hours < 0.07 {
                above = min(above, words.top - 16)
            }
            words = (sitting.minutes, above)
            return """
                <line class="sitting" x1="\(x(sitting.minutes))" x2="\(x(sitting.minutes))" \
                y1="\(Self.base)" y2="\(top)"><title>\(sitting.sitting.title)</title></line>
                <text x="\(x(sitting.minutes))" y="\(above)" text-anchor="middle">\
                \(isKnown ? NumberText.plain(amount) : "?")</text>
                """
        }
        let step = end - start > 12 ? 3 : 2
        let ticks: [Markup] = stride(from: start, through: end, by: step).map { hour in
            """
            <line class="tick" x1="\(x(hour * 60))" x2="\(x(hour * 60))" y1="\(Self.base)" \
            y2="\(Self.base + 5)"/><text x="\(x(hour * 60))" y="\(Self.base + 20)" \
            text-anchor="middle">\(hour):00</text>
            """
        }
        let label = timed.map { timed in
            let amount = "\(NumberText.plain(absorbed(timed.index))) mg"
            return "\(timed.sitting.title) \(timed.sitting.isUnderstood ? amount : "not known")"
        }
        return """
            <svg height="\(Self.base + 24)" role="img" aria-label="Absorbed calcium by hour: \
            \(label.joined(separator: ", "))">
            <text class="unit" x="0" y="12">mg absorbed</text>
            <line class="axis" x1="\(x(start * 60))" x2="\(x(end * 60))" y1="\(Self.base)" \
            y2="\(Self.base)"/>
            \(ticks.joined())
            \(bars.joined())
            </svg>
            """
    }

    /// How high the highest bar is, and where bars stand, in pixels.
    private static let height = 84
    private static let base = 120
}

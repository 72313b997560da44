import BoneScore
import FoodModel
import MealResolver

/// Which line earned how much of each component: a bar a component, stacked by line.
struct ContributionChart {
    let explanation: Explanation
    let subject: ScoreSubject
    let sources: SourceBook

    var markup: Markup {
        let rows = explanation.score.components.filter { $0.weight > 0 }.map(row)
        let matrix = PointsMatrix(explanation: explanation, subject: subject, sources: sources)
        return """
            <figure class="bars brought" id="\(subject.anchor("points"))">
            <figcaption><h3>Where the points come from</h3>
            <span class="soft">A bar is all that a component can earn, parted by line, the greatest \
            first; light is what stands in where no source has a figure. Parts are best guesses; the \
            range of the whole is in brackets.\(total)</span></figcaption>
            <ul>
            \(rows.joined())
            </ul>
            \(matrix.markup)
            </figure>
            """
    }

    private func row(_ component: ComponentScore) -> Markup {
        let key = component.component
        let lines = explanation.lines.filter { $0.points(key) >= 0.005 }
            .sorted { $0.points(key) > $1.points(key) }
        let name = ComponentRow.name(of: key)
        let earned = Self.range(component.adequacy * component.weight)
        let weight = NumberText.plain(component.weight)
        return """
            <li id="\(subject.anchor("brought-\(key.key)"))"><span class="name">\(name)</span>
            <span class="share">\(earned) of \(weight) points</span>
            \(bar(component, lines, label: "\(name): \(earned) of \(weight) points"))
            <span class="detail">\(words(of: key, lines))</span></li>
            """
    }

    /// What must be known where the parts add up to what is no score.
    private var total: Markup {
        guard explanation.score.range.point == nil else { return "" }
        let sum = NumberText.fixed(explanation.total, decimals: 1)
        return """
             Too little is known to say a number: the parts add up to \(sum), costs taken off, which is \
            not a score.
            """
    }

    /// "16.1 (13.4–20.5)".
    private static func range(_ points: Estimate) -> String {
        let ends = RangeText.points(points)
        let point = NumberText.fixed(points.point, decimals: 1)
        return ends == point ? point : "\(point) (\(ends))"
    }

    private func bar(
        _ component: ComponentScore,
        _ lines: [LineContribution],
        label: String
    ) -> Markup {
        var start = 0.0
        func segment(_ points: Double, _ style: String, _ title: String) -> Markup {
            defer { start += points }
            return """
                <rect class="\(style)" x="\(Axis.x(start / component.weight))" y="2" \
                width="\(Axis.width(points / component.weight))" height="14"><title>\(title)</title>\
                </rect>
                """
        }
        var segments: [Markup] = lines.map { line in
            let points = line.points(component.component)
            return segment(points, "known part", "\(text(of: line)): \(Self.number(points))")
        }
        let unknown = explanation.unknown(component.component)
        if unknown >= 0.005 {
            segments.append(segment(unknown, "maybe", "not known: \(Self.number(unknown))"))
        }
        return """
            <svg height="18" role="img" aria-label="\(label)">
            <rect class="track" x="\(Axis.x(0))" y="2" width="\(Axis.width(1))" height="14"/>
            \(segments.joined())
            </svg>
            """
    }

    /// "200 ml milk 5.1, 30 g gouda 4.2, 6 more 3.0; not known 0.4".
    private func words(of component: Component, _ lines: [LineContribution]) -> Markup {
        var parts: [Markup] = lines.prefix(Self.named).map { line in
            let name = sources.link(
                text(of: line).shortened(to: 48),
                toAnchor: subject.anchor(of: line.place)
            )
            return "\(name) \(Self.number(line.points(component)))"
        }
        let others = lines.dropFirst(Self.named)
        if !others.isEmpty {
            let rest = others.reduce(0) { $0 + $1.points(component) }
            parts.append("\(others.count) more \(Self.number(rest))")
        }
        let unknown = explanation.unknown(component)
        if unknown >= 0.005 { parts.append("not known \(Self.number(unknown))") }
        return parts.isEmpty ? "Nothing from any line" : parts.joined(" · ")
    }

    private func text(of line: LineContribution) -> String {
        subject.texts[line.place.sitting][line.place.line]
    }

    private static func number(_ points: Double) -> String {
        points < 0.05 ? "under 0.1" : NumberText.fixed(points, decimals: 1)
    }

    /// How many lines are told by name.
    private static let named = 4
}

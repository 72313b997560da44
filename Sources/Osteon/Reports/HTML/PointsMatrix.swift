import BoneScore
import FoodModel
import MealResolver

/// What each line earned of each component and cost, as a table whose rows add up to the score.
struct PointsMatrix {
    let explanation: Explanation
    let subject: ScoreSubject
    let sources: SourceBook

    var markup: Markup {
        """
        <details>
        <summary>All points, line by line</summary>
        <p class="soft">A line has its share of what was absorbed or eaten, times the component's points; \
        "less" is what sodium, retinol, alcohol and caffeine cost. "Not known" is what stands in where no \
        source has a figure. A point in the middle is less than a tenth. The rows add up to \
        \(NumberText.fixed(explanation.total, decimals: 2)).</p>
        <div class="scroll" tabindex="0"><table class="matrix">
        <thead><tr><th scope="col">line</th>\(heads.joined(""))<th scope="col" class="number">less</th>\
        <th scope="col" class="number">all</th></tr></thead>
        <tbody>
        \(rows.joined())
        </tbody>
        </table></div>
        </details>
        """
    }

    private var components: [Component] {
        Component.allCases.filter { explanation.score[$0].weight > 0 }
    }

    private var heads: [Markup] {
        components.map { component in
            """
            <th scope="col" class="number"><abbr title="\(ComponentRow.name(of: component))">\
            \(component.abbreviation)</abbr></th>
            """
        }
    }

    private var rows: [Markup] {
        var rows: [Markup] = explanation.lines.map { line in
            let text = subject.texts[line.place.sitting][line.place.line]
            return row(
                sources.link(text.shortened(to: 48), toAnchor: subject.anchor(of: line.place)),
                components.map { line.points($0) },
                cost: -line.knownCost,
                total: line.knownPoints
            )
        }
        rows.append(
            row(
                "not known",
                components.map { explanation.unknown($0) },
                cost: explanation.lines.reduce(0) { $0 - $1.unknownCost },
                total: explanation.unknown
            )
        )
        if abs(explanation.adjustment) >= 0.005 {
            rows.append(
                row(
                    "never below 0",
                    components.map { _ in 0 },
                    cost: 0,
                    total: explanation.adjustment
                )
            )
        }
        rows.append(
            row(
                "<strong>the score</strong>",
                components.map { component in
                    let earned = explanation.score[component]
                    return earned.weight * earned.adequacy.point
                },
                cost: explanation.lines.reduce(0) { $0 - $1.unknownCost - $1.knownCost },
                total: explanation.total
            )
        )
        return rows
    }

    private func row(_ title: Markup, _ points: [Double], cost: Double, total: Double) -> Markup {
        let cells: [Markup] = (points + [cost]).map { value in
            let text = abs(value) < 0.05 ? "·" : NumberText.fixed(value, decimals: 1)
            return "<td class=\"number\">\(text)</td>"
        }
        return """
            <tr><th scope="row">\(title)</th>\(cells.joined(""))\
            <td class="number">\(NumberText.fixed(total, decimals: 2))</td></tr>
            """
    }
}

extension Component {
    /// As the head of a narrow column.
    fileprivate var abbreviation: String {
        switch self {
        case .calcium: "Ca"
        case .protein: "prot"
        case .vitaminD: "D"
        case .magnesium: "Mg"
        case .potassium: "K"
        case .zinc: "Zn"
        case .vitaminK2: "K2"
        case .polyphenols: "poly"
        case .omega3: "n-3"
        }
    }
}

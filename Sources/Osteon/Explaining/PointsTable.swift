import BoneScore
import FoodModel
import MealResolver

/// What each line earned of each component and cost, as a table whose rows add up.
struct PointsTable {
    private let explanation: Explanation
    private let subject: ExplainedSubject
    private let style: TextStyle

    init(_ explanation: Explanation, _ subject: ExplainedSubject, style: TextStyle) {
        self.explanation = explanation
        self.subject = subject
        self.style = style
    }

    var lines: [String] {
        var lines = [head]
        for (index, sitting) in subject.sittings.enumerated() {
            lines.append(style.bold("  \(sitting.title)"))
            for line in explanation.lines where line.place.sitting == index {
                lines.append(row(of: line))
            }
        }
        lines.append(style.bold("  all lines"))
        lines.append(
            row(
                "not known",
                Component.allCases.map { explanation.unknown($0) },
                cost: cost { -$0.unknownCost },
                total: explanation.unknown
            )
        )
        if abs(explanation.adjustment) >= 0.005 {
            lines.append(
                row("never below 0", [], cost: nil, total: explanation.adjustment)
            )
        }
        lines.append(sum)
        lines += ["", legend] + gated + withoutOne
        return lines
    }

    private var head: String {
        let names = ["ca", "prot", "D", "mg", "k", "zn", "K2", "poly", "n-3", "less", "all"]
        return Columns.left("  points", 23)
            + names.map { Columns.right($0, 5) }.joined()
    }

    private func row(of line: LineContribution) -> String {
        row(
            subject.line(line.place).text,
            Component.allCases.map { line.points($0) },
            cost: -line.knownCost,
            total: line.knownPoints
        )
    }

    private var sum: String {
        row(
            "the score",
            Component.allCases.map { component in
                let earned = explanation.score[component]
                return earned.weight * earned.adequacy.point
            },
            cost: cost { -$0.unknownCost - $0.knownCost },
            total: explanation.total
        )
    }

    private func cost(_ of: (LineContribution) -> Double) -> Double {
        explanation.lines.reduce(0) { $0 + of($1) }
    }

    private func row(
        _ title: String,
        _ points: [Double],
        cost: Double?,
        total: Double
    ) -> String {
        let name = title.count > 18 ? title.prefix(17) + "…" : title
        let cells = points.map(Self.cell) + Array(repeating: "", count: 9 - points.count)
        let last = NumberText.fixed(total, decimals: 2)
        return Columns.left("    \(name)", 23) + cells.map { Columns.right($0, 5) }.joined()
            + Columns.right(cost.map(Self.cell) ?? "", 5) + Columns.right(last, 6)
    }

    /// A point at most is blank where it is nothing.
    private static func cell(_ points: Double) -> String {
        abs(points) < 0.05 ? "·" : NumberText.fixed(points, decimals: 1)
    }

    private var legend: String {
        Columns.wrapped(
            "  A line has its share of what was absorbed or eaten, times the component's points; "
                + "\"less\" is what sodium, retinol, alcohol and caffeine cost. \"not known\" is "
                + "what stands in where no source has a figure. The rows add up to the score.",
            indent: "  "
        )
    }

    private var gated: [String] {
        let lines = explanation.lines.filter(\.isGated)
        guard !lines.isEmpty else { return [] }
        let names = lines.map { "\"\(subject.line($0.place).text)\"" }.joined(separator: ", ")
        return [
            Columns.wrapped(
                "  \(names): above an upper limit at one sitting, and earns nothing.",
                indent: "  "
            )
        ]
    }

    /// The lines whose absence would change the score by half a point, the greatest first.
    private var withoutOne: [String] {
        let changes =
            explanation.lines
            .map { (line: $0, change: $0.scoreWithout - explanation.total) }
            .filter { abs($0.change) >= 0.5 }
            .sorted { abs($0.change) > abs($1.change) }
        guard !changes.isEmpty else { return [] }
        return ["", "  Without one line the score would be"]
            + changes.map { line, change in
                let sign = change > 0 ? "+" : ""
                let effect = "(\(sign)\(NumberText.fixed(change, decimals: 1)))"
                return Columns.wrapped(
                    "    " + Columns.right(NumberText.fixed(line.scoreWithout, decimals: 1), 5)
                        + Columns.right(effect, 8) + "  \(subject.line(line.place).text)",
                    indent: String(repeating: " ", count: 21)
                )
            }
    }
}

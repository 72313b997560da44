import MealPlanner

/// A ``ShopReport`` as text with boxes to tick, at most 80 columns wide.
public struct ShopText {
    private let report: ShopReport
    private let words: ShopWords
    private let style: TextStyle

    public init(_ report: ShopReport, style: TextStyle) {
        self.report = report
        words = ShopWords(report)
        self.style = style
    }

    /// The text, with a line feed at its end.
    public func text() -> String {
        var blocks = [[Columns.wrapped(words.title.oneLine, indent: "  ")]]
        if let plan = report.plan { blocks += self.blocks(of: GapWords(plan)) }
        blocks += report.list.groups.map { group in
            [style.bold(group.aisle.title)] + group.items.flatMap(lines)
        }
        if !report.list.atHome.isEmpty {
            blocks.append(
                [style.bold("Enough of it at home")]
                    + report.list.atHome.map { "  - " + $0.product.title.oneLine }
            )
        }
        if !report.lost.isEmpty {
            blocks.append(
                [style.bold("Not found: as written, to be bought too")]
                    + report.lost.flatMap { lost in
                        [
                            "  [ ] " + lost.text.oneLine + ShopWords.times(lost, before: "   "),
                            Columns.wrapped(
                                "        " + "\(lost.location): \(lost.reason)".oneLine,
                                indent: "        "
                            ),
                        ]
                    }
            )
        }
        let foot = ([words.price.map { $0 + "." }].compactMap(\.self) + words.remarks)
            .map { Columns.wrapped($0, indent: "") }
        if !foot.isEmpty { blocks.append(foot) }
        return style.plain(
            blocks.map { $0.joined(separator: "\n") + "\n" }.joined(separator: "\n")
        )
    }

    /// What is eaten when.
    private func blocks(of plan: GapWords) -> [[String]] {
        [plan.sentences.map { Columns.wrapped($0.oneLine, indent: "  ") }]
            + plan.days.map { day in
                [style.bold(day.title)]
                    + day.changes.map { Columns.wrapped("  " + $0.oneLine, indent: "    ") }
            }
    }

    private func lines(of item: ShopItem) -> [String] {
        let price = item.price.map { "   " + NumberText.fixed($0, decimals: 2) } ?? ""
        let name = item.product.title.oneLine
        let amount = item.amount.oneLine + price
        guard !item.isUnmeasured else { return ["  [ ] " + name] }
        let title = "  [ ] " + Columns.left(name, Self.titleWidth)
        let detail = style.dim(
            Columns.wrapped("        " + words.detail(of: item).oneLine, indent: "        ")
        )
        if (title + amount).count <= Columns.width { return [title + amount, detail] }
        return ["  [ ] " + name, "        " + amount, detail]
    }

    private static let titleWidth = 38
}

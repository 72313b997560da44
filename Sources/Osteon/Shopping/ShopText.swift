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
        var blocks = [[Columns.wrapped(words.title, indent: "  ")]]
        blocks += report.list.groups.map { group in
            [style.bold(group.aisle.title)] + group.items.flatMap(lines)
        }
        if !report.list.atHome.isEmpty {
            blocks.append(
                [style.bold("Enough of it at home")]
                    + report.list.atHome.map { "  - " + $0.product.title }
            )
        }
        if !report.lost.isEmpty {
            blocks.append(
                [style.bold("Not found: as written, to be bought too")]
                    + report.lost.flatMap { lost in
                        [
                            "  [ ] " + lost.text,
                            Columns.wrapped(
                                "        \(lost.location): \(lost.reason)",
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

    private func lines(of item: ShopItem) -> [String] {
        let price = item.price.map { "   " + NumberText.fixed($0, decimals: 2) } ?? ""
        guard !item.isUnmeasured else { return ["  [ ] " + item.product.title] }
        let title = "  [ ] " + Columns.left(item.product.title, Self.titleWidth)
        let detail = style.dim(
            Columns.wrapped("        " + words.detail(of: item), indent: "        ")
        )
        if (title + item.amount + price).count <= Columns.width {
            return [title + item.amount + price, detail]
        }
        return ["  [ ] " + item.product.title, "        " + item.amount + price, detail]
    }

    private static let titleWidth = 38
}

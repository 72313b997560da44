import MealPlanner

/// A ``ShopReport`` as Markdown with task boxes.
public struct ShopMarkdown {
    private let report: ShopReport
    private let words: ShopWords

    public init(_ report: ShopReport) {
        self.report = report
        words = ShopWords(report)
    }

    /// The text, with a line feed at its end.
    public func text() -> String {
        var blocks = ["# " + Self.escaped(words.title)]
        if let plan = report.plan { blocks += Self.blocks(of: GapWords(plan)) }
        for group in report.list.groups {
            blocks.append("## " + group.aisle.title)
            blocks.append(group.items.map(line).joined(separator: "\n"))
        }
        if !report.list.atHome.isEmpty {
            blocks.append("## Enough of it at home")
            blocks.append(
                report.list.atHome.map { "- " + Self.escaped($0.product.title) }
                    .joined(separator: "\n")
            )
        }
        if !report.lost.isEmpty {
            blocks.append("## Not found: as written, to be bought too")
            blocks.append(
                report.lost.map {
                    "- [ ] " + Self.escaped($0.text + ShopWords.times($0, before: " "))
                        + Self.escaped(" (\($0.location): \($0.reason))")
                }.joined(separator: "\n")
            )
        }
        if let price = words.price { blocks.append(price + ".") }
        blocks += words.remarks
        return blocks.joined(separator: "\n\n") + "\n"
    }

    /// What is eaten when.
    private static func blocks(of plan: GapWords) -> [String] {
        plan.sentences.map(escaped)
            + plan.days.flatMap { day in
                ["### " + escaped(day.title)]
                    + (day.changes.isEmpty
                        ? [] : [day.changes.map { "- " + escaped($0) }.joined(separator: "\n")])
            }
    }

    private func line(of item: ShopItem) -> String {
        var line = "- [ ] " + Self.escaped(item.product.title)
        guard !item.isUnmeasured else { return line }
        line += ": **\(item.amount)**"
        if let price = item.price { line += ", \(NumberText.fixed(price, decimals: 2))" }
        return line + Self.escaped(" (\(words.detail(of: item)))")
    }

    /// `text` with nothing in it that Markdown would read, on one line.
    static func escaped(_ text: String) -> String {
        text.oneLine.replacingScalars { scalar in
            "\\`*_{}[]<>#|&".unicodeScalars.contains(scalar) ? "\\\(scalar)" : nil
        }
    }
}

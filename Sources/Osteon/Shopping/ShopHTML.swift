import MealPlanner

/// A ``ShopReport`` as one HTML file without scripts, to print or to tick on a phone.
public struct ShopHTML {
    private let report: ShopReport
    private let words: ShopWords

    public init(_ report: ShopReport) {
        self.report = report
        words = ShopWords(report)
    }

    /// The page, with a line feed at its end.
    public func text() -> String {
        """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>\(Markup.escaped(words.title))</title>
        <style>
        \(Self.style)
        </style>
        </head>
        <body>
        <h1>\(Markup.escaped(words.title))</h1>
        \(plan)<main>
        \(sections.joined(separator: "\n"))
        </main>
        \(foot)</body>
        </html>

        """
    }

    /// What is eaten when, with a line feed at its end; empty where the list is of no plan.
    private var plan: String {
        guard let plan = report.plan.map(GapWords.init) else { return "" }
        let sentences = plan.sentences.map { "<p>\(Markup.escaped($0))</p>" }
        let days = plan.days.map { day in
            "<li><b>\(Markup.escaped(day.title))</b>"
                + (day.changes.isEmpty
                    ? ""
                    : "<ul>" + day.changes.map { "<li>\(Markup.escaped($0))</li>" }.joined()
                        + "</ul>")
                + "</li>"
        }
        let list = days.isEmpty ? [] : ["<ol class=\"days\">"] + days + ["</ol>"]
        return (["<header>"] + sentences + list + ["</header>"]).joined(separator: "\n") + "\n"
    }

    private var sections: [String] {
        var sections = report.list.groups.map { group in
            section(group.aisle.title, group.items.map(row))
        }
        if !report.lost.isEmpty {
            sections.append(
                section(
                    "Not found: as written, to be bought too",
                    report.lost.map {
                        box($0.text, ShopWords.times($0), "\($0.location): \($0.reason)")
                    }
                )
            )
        }
        if !report.list.atHome.isEmpty {
            sections.append(
                section(
                    "Enough of it at home",
                    report.list.atHome.map { "<li>\(Markup.escaped($0.product.title))</li>" }
                )
            )
        }
        return sections
    }

    private func section(_ title: String, _ rows: [String]) -> String {
        """
        <section>
        <h2>\(Markup.escaped(title))</h2>
        <ul>
        \(rows.joined(separator: "\n"))
        </ul>
        </section>
        """
    }

    private func row(_ item: ShopItem) -> String {
        let price = item.price.map { " · " + NumberText.fixed($0, decimals: 2) } ?? ""
        return box(item.product.title, item.amount + price, words.detail(of: item))
    }

    private func box(_ name: String, _ amount: String, _ detail: String) -> String {
        let amount = amount.isEmpty ? "" : "<b>\(Markup.escaped(amount))</b>"
        let detail = detail.isEmpty ? "" : "<small>\(Markup.escaped(detail))</small>"
        return "<li><label><input type=\"checkbox\"><span>\(Markup.escaped(name))</span>"
            + "\(amount)\(detail)</label></li>"
    }

    private var foot: String {
        let sentences = [words.price.map { $0 + "." }].compactMap(\.self) + words.remarks
        guard !sentences.isEmpty else { return "" }
        return "<footer>\n"
            + sentences.map { "<p>\(Markup.escaped($0))</p>" }.joined(separator: "\n")
            + "\n</footer>\n"
    }

    private static let style = """
        :root { --ink: #1c1c1a; --soft: #5d5d58; --line: #d9d8d2; --page: #fdfdfb; --mark: #0b6e63; }
        @media (prefers-color-scheme: dark) {
        :root { --ink: #ecebe6; --soft: #a5a49d; --line: #3a3a37; --page: #191918; --mark: #5cc9b8; }
        }
        body { margin: 0 auto; max-width: 34rem; padding: 1rem; background: var(--page); color: var(--ink);
        font: 1rem/1.4 system-ui, sans-serif; overflow-wrap: anywhere; }
        h1 { font-size: 1.35rem; line-height: 1.25; margin: .25rem 0 1rem; }
        h2 { font-size: 1rem; color: var(--mark); margin: 1.25rem 0 .25rem; }
        ul, ol { list-style: none; margin: 0; padding: 0; }
        .days > li { padding: .35rem 0; }
        .days b { display: block; max-width: none; text-align: left; }
        .days ul li { border: 0; padding: 0 0 0 1rem; text-indent: -.6rem; }
        li { border-top: 1px solid var(--line); padding: .15rem 0; }
        label { display: grid; grid-template-columns: 1.6rem 1fr auto; column-gap: .5rem; align-items: baseline;
        min-height: 2.75rem; padding: .35rem 0; box-sizing: border-box; cursor: pointer; }
        input { width: 1.15rem; height: 1.15rem; margin: .15rem 0 0; align-self: start; accent-color: var(--mark); }
        b { text-align: right; max-width: 12rem; }
        small { grid-column: 2 / -1; color: var(--soft); }
        input:checked ~ * { text-decoration: line-through; color: var(--soft); }
        footer { color: var(--soft); border-top: 1px solid var(--line); margin-top: 1.5rem; }
        @media print {
        @page { size: A4; margin: 14mm; }
        :root { --ink: #000; --soft: #444; --line: #bbb; --page: #fff; --mark: #000; }
        body { max-width: none; padding: 0; font-size: 9.5pt; }
        main, .days { columns: 2; column-gap: 10mm; }
        h2 { break-after: avoid; margin-top: .6rem; }
        li { break-inside: avoid; padding: 0; }
        label { min-height: 0; padding: .12rem 0; }
        }
        """
}

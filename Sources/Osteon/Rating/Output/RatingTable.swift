import FoodModel

/// The recipes that come first, as text for people.
public struct RatingTable {
    private let report: RatingReport
    private let style: TextStyle

    public init(_ report: RatingReport, style: TextStyle) {
        self.report = report
        self.style = style
    }

    /// The counts, then a row for each recipe.
    ///
    /// What was rejected is written to `rejects`; nil for nowhere.
    public func text(rejects: String? = nil) -> String {
        var lines = [Self.summary(of: report, rejects: rejects)]
        if !report.rows.isEmpty {
            lines.append(
                style.bold(" rank  low  likely  core  cov.   kcal  servings  recipe")
            )
        }
        for (place, row) in report.rows.enumerated() { lines += text(of: row, rank: place + 1) }
        if report.rows.contains(where: { $0[10] == .text("energy") }) {
            lines.append("")
            lines.append(
                "– servings: nobody says how many it feeds; the score is of as much as has a meal's"
            )
            lines.append("energy.")
        }
        return lines.map { style.plain($0) + "\n" }.joined()
    }

    /// "2,314 recipes in 61 files · 2,251 rated · 41 duplicates · 22 rejected (rejects.csv)".
    public static func summary(of report: RatingReport, rejects: String? = nil) -> String {
        let tally = report.tally
        func count(_ number: Int, _ noun: String) -> String {
            RangeText.count(Double(number), of: noun)
        }
        var parts = [
            "\(count(tally.records, "recipe")) in \(count(tally.files, "file"))",
            "\(NumberText.fixed(Double(tally.rated - tally.duplicates), decimals: 0)) rated",
        ]
        if tally.duplicates > 0 { parts.append(count(tally.duplicates, "duplicate")) }
        if tally.rejected > 0 {
            let place = rejects.map { " (\($0))" } ?? ""
            parts.append(
                "\(NumberText.fixed(Double(tally.rejected), decimals: 0)) rejected\(place)"
            )
        }
        return parts.joined(separator: " · ")
    }

    private func text(of row: [RatingValue], rank: Int) -> [String] {
        func number(_ place: Int) -> String {
            row[place].number.map { NumberText.fixed($0, decimals: 0) } ?? "–"
        }
        let likely = "\(number(3))–\(number(4))"
        let coverage = row[6].number.map { NumberText.fixed($0, decimals: 2) } ?? "–"
        let servings = [row[8], row[9]].compactMap(\.number).map { NumberText.plain($0) }
        let feeds = servings.isEmpty ? "–" : Set(servings).sorted().joined(separator: "–")
        let place = row[1].words
        let title = row[0].words
        let line =
            Columns.right("\(rank)", 5) + Columns.right(number(2), 5) + Columns.right(likely, 8)
            + Columns.right(number(5), 6) + Columns.right(coverage, 6)
            + Columns.right(number(7), 7) + Columns.right(feeds, 10) + "  "
        return [line + title, String(repeating: " ", count: 49) + style.dim(place)]
    }
}

extension RatingValue {
    /// The text; empty where there is none.
    fileprivate var words: String {
        if case .text(let text) = self { text } else { "" }
    }
}

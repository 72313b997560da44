import FoodModel

/// The recipes that come first, as text for people.
public struct RatingTable {
    private let report: RatingReport
    private let style: TextStyle
    private let width: Int

    /// `width` is that of the terminal, in characters; a report is never narrower than 80.
    public init(_ report: RatingReport, style: TextStyle, width: Int = 80) {
        self.report = report
        self.style = style
        self.width = max(width, Columns.width)
    }

    /// The counts, a list of those scored by serving, and one of the others, ranked apart: the two
    /// scores are not compared.
    ///
    /// What was rejected is written to `rejects`; nil for nowhere.
    public func text(rejects: String? = nil) -> String {
        let rows = report.rows.map(RatingTableRow.init)
        let servings = rows.filter { $0.basis == .serving }
        let others = rows.filter { $0.basis != .serving }
        var lines = [Self.summary(of: report, rejects: rejects)] + list(servings)
        if !others.isEmpty {
            if !servings.isEmpty { lines.append("") }
            lines.append(
                "Nobody says how many these feed: scored by energy, as much as has a meal's."
            )
            lines += list(others)
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

    private func list(_ rows: [RatingTableRow]) -> [String] {
        guard !rows.isEmpty else { return [] }
        var lines = [style.bold(" rank  low  likely  core  cov.   kcal  servings  recipe")]
        for (place, row) in rows.enumerated() {
            let numbers = row.numbers(rank: row.basis == nil ? "–" : "\(place + 1)")
            lines.append(numbers + row.title.shortened(to: width - numbers.count))
            lines.append(String(repeating: " ", count: numbers.count) + style.dim(row.place))
            if !row.marks.isEmpty {
                lines.append("       " + style.warning("! " + row.marks.joined(separator: " · ")))
            }
        }
        return lines
    }
}

import FoodModel

/// A review as a person reads it.
public struct ReviewText {
    private let report: ReviewReport
    private let style: TextStyle

    public init(_ report: ReviewReport, style: TextStyle) {
        self.report = report
        self.style = style
    }

    /// What was read, and the groups, with a line feed at the end; `memory` is the path of the file
    /// that answers belong in.
    public func text(memory: String) -> String {
        var lines = report.findings.map(\.description)
        if !lines.isEmpty { lines.append("") }
        lines += [style.bold(summary), ""]
        guard !report.groups.isEmpty else {
            lines.append("Nothing to review.")
            return style.plain(lines.joined(separator: "\n") + "\n")
        }
        lines.append(style.bold(ReviewGroupText.head))
        for group in report.groups {
            lines += ReviewGroupText(group: group, style: style).lines
        }
        let rest = report.groupCount - report.groups.count
        if rest > 0 { lines += ["", "… and \(rest) more; --top 0 lists all"] }
        lines += [
            "",
            Columns.wrapped(
                "points: how far each line may move a day's score, at most. Write what settles a "
                    + "name into \(memory), or answer here: add --save",
                indent: ""
            ),
        ]
        return style.plain(lines.joined(separator: "\n") + "\n")
    }

    /// "1,204 lines in 31 files: 1,150 found, 46 of them doubtful, 54 not found".
    var summary: String {
        let counts = report.counts
        let files = counts.files == 1 ? "" : " in \(number(counts.files)) files"
        let lines = counts.lines == 1 ? "1 line" : "\(number(counts.lines)) lines"
        let doubtful = counts.doubtful > 0 ? ", \(number(counts.doubtful)) of them doubtful" : ""
        return "\(lines)\(files): \(number(counts.found)) found\(doubtful), "
            + "\(number(counts.notFound)) not found"
    }

    private func number(_ count: Int) -> String { NumberText.fixed(Double(count), decimals: 0) }
}

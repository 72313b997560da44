import Foundation

/// Sections as a table for people.
enum TextEvaluation {
    /// The table of `sections`, each with its `misses` worst cases.
    static func text(of sections: [Section], misses: Int) -> String {
        sections.map { section in
            let lines =
                ["\(section.title): \(section.file)"]
                + section.metrics.map(line)
                + (misses > 0 ? section.worst(misses).map { "    ! \($0.text)" } : [])
            return lines.map { $0 + "\n" }.joined()
        }.joined(separator: "\n")
    }

    private static func line(_ metric: Metric) -> String {
        let name = metric.name.padding(
            toLength: max(metric.name.count, 52),
            withPad: " ",
            startingAt: 0
        )
        let value = metric.value.map { String(format: "%.3f", $0) } ?? "–"
        let padding = String(repeating: " ", count: max(0, 8 - value.count))
        return "  \(name) \(padding)\(value)  of \(metric.count)"
    }
}

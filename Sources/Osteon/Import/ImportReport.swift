import FoodModel
import FoodReaders
public import FoodStore

/// What became of one table that a person gave to be imported.
public struct ImportReport {
    public enum Outcome: String, Sendable {
        case imported
        /// Read to the end, and the database left as it was.
        case tried
        /// The same files were imported before.
        case known
        /// Another table of the same run has newer editions of all that it holds.
        case leftOut
    }

    public let path: String
    /// "recognised by food.csv".
    public let recognition: String
    public let outcome: Outcome
    public let editions: [ImportedEdition]
    public let findings: FindingLog
    /// The editions of the table of which another one has a newer release.
    public let leftOut: [LeftOutEdition]
    let table: String

    init(
        _ table: RecognisedTable,
        _ editions: [ImportedEdition],
        _ findings: FindingLog,
        outcome: Outcome,
        _ leftOut: [LeftOutEdition] = []
    ) {
        self.leftOut = leftOut
        path = table.path
        self.table = table.name
        recognition = table.recognition
        self.outcome = outcome
        self.editions = editions
        self.findings = findings
    }

    /// A table of which nothing is imported.
    init(_ table: RecognisedTable, _ leftOut: [LeftOutEdition]) {
        self.init(table, [], FindingLog(), outcome: .leftOut, leftOut)
    }

    /// The summary for a person.
    public func text(style: TextStyle) -> String {
        var lines: [String] = []
        for imported in editions {
            let edition = imported.edition
            lines.append(
                style.bold(Self.title(of: edition)) + " (\(recognition)) · \(edition.licence)"
            )
            switch outcome {
            case .known: lines.append("  already imported, on \(imported.date): nothing to do")
            case .imported: lines.append("  " + Self.counts(imported.counts))
            case .tried: lines.append("  would bring " + Self.counts(imported.counts))
            case .leftOut: break
            }
            lines += auditLines(imported)
        }
        for other in leftOut {
            let title = style.bold(Self.title(of: other.edition))
            lines += ["\(title) (\(recognition))", "  left out: \(other.reason)"]
            lines.append("  \(other.remedy)")
        }
        lines += findings.groups.map { group in
            // Numbers in words that stand for many are cut out.
            let words = group.count == 1 ? group.first.first?.message : nil
            let count = words == nil ? "\(Self.grouped(group.count)) × " : ""
            return "  \(group.severity.rawValue): \(count)\(words ?? group.words)"
        }
        return style.plain(lines.map { $0 + "\n" }.joined())
    }

    private static func title(of edition: Edition) -> String {
        edition.release.isEmpty ? edition.title : "\(edition.title), \(edition.release)"
    }

    private func auditLines(_ imported: ImportedEdition) -> [String] {
        guard let audit = imported.audit else { return [] }
        guard !audit.objections.isEmpty else {
            return [
                "  audit: \(audit.canaries) canaries within limits, "
                    + "\(audit.comparisons) nutrients like those of other sources"
            ]
        }
        return ["  audit: forced against its objections"] + audit.objections.map { "    " + $0 }
    }

    /// "316 foods · 9,204 figures (8,330 measured, 874 calculated) · 312 portions".
    static func counts(_ counts: ImportCounts) -> String {
        var parts: [String] = []
        if counts.foods > 0 { parts.append("\(grouped(counts.foods)) foods") }
        if counts.allFigures > 0 {
            let kinds = FigureKind.allCases.compactMap { kind in
                counts.figures[kind].flatMap { $0 > 0 ? "\(grouped($0)) \(kind.words)" : nil }
            }
            parts.append(
                "\(grouped(counts.allFigures)) figures (\(kinds.joined(separator: ", ")))"
            )
        }
        if counts.portions > 0 { parts.append("\(grouped(counts.portions)) portions") }
        if counts.attributes > 0 { parts.append("\(grouped(counts.attributes)) attributes") }
        if counts.duplicates > 0 { parts.append("\(grouped(counts.duplicates)) duplicates") }
        return parts.isEmpty ? "nothing" : parts.joined(separator: " · ")
    }

    /// `count` with commas between thousands.
    static func grouped(_ count: Int) -> String {
        var text = ""
        for (index, digit) in String(count).reversed().enumerated() {
            if index > 0, index.isMultiple(of: 3) { text.append(",") }
            text.append(digit)
        }
        return String(text.reversed())
    }
}

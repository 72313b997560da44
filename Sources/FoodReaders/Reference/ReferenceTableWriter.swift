import FoodModel

/// Writes foods in the form of ``ReferenceTable``.
struct ReferenceTableWriter {
    private(set) var text = ReferenceTable.title + "\n"
    private let nutrients: NutrientSet
    private let marks: [FigureSource: String]

    init(_ records: [FoodRecord]) {
        nutrients = records.reduce([]) { $0.union($1.composition.figures.nutrients) }
        let sources = Self.sourcesByUse(in: records)
        marks = Dictionary(
            uniqueKeysWithValues: sources.enumerated().map { ($1, FigureSource.mark($0)) }
        )
        for (index, source) in sources.enumerated() {
            append([
                ReferenceTable.markWord, FigureSource.mark(index), source.provenance.edition,
                source.kind.rawValue, EscapedText.escape(source.provenance.detail),
            ])
        }
        append(ReferenceTable.columns + nutrients.map(\.tag))
        for record in records { append(cells(of: record)) }
    }

    /// The most used first, so that another figure rarely renames a mark.
    private static func sourcesByUse(in records: [FoodRecord]) -> [FigureSource] {
        var uses: [FigureSource: Int] = [:]
        for record in records {
            for (_, figure) in record.composition.figures {
                uses[figure.source, default: 0] += 1
            }
        }
        return uses.sorted { a, b in
            a.value == b.value ? a.key < b.key : a.value > b.value
        }.map(\.key)
    }

    private mutating func append(_ cells: [String]) {
        text += cells.joined(separator: "\t")
        text += "\n"
    }

    private func cells(of record: FoodRecord) -> [String] {
        [
            EscapedText.escape(record.id.description),
            list(record.otherIDs.map { EscapedText.escape($0.description) }),
            EscapedText.escape(record.edition),
            EscapedText.escape(record.foodClass?.rawValue ?? ""),
            EscapedText.escape(record.name),
            list(record.portions.map(cell(of:))),
        ] + nutrients.map { record.composition[$0].map(cell(of:)) ?? "" }
    }

    private func list(_ items: [String]) -> String { items.joined(separator: ";") }

    private func cell(of portion: Portion) -> String {
        [
            number(portion.amount), EscapedText.escape(portion.unit),
            EscapedText.escape(portion.modifier), number(portion.grams),
        ].joined(separator: "|")
    }

    private func cell(of figure: Figure) -> String {
        let estimate = figure.estimate
        let range =
            estimate.isExact
            ? number(estimate.point)
            : [estimate.low, estimate.point, estimate.high].map(number).joined(separator: "/")
        return range + (marks[figure.source] ?? "")
    }

    /// The shortest text that reads back as `value`: "721", "0.85".
    private func number(_ value: Double) -> String {
        let text = value.description
        return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    }
}

extension Figure {
    fileprivate var source: FigureSource { FigureSource(kind: kind, provenance: provenance) }
}

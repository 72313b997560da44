import LabelledData
import MealResolver

/// The four parts of an ingredient sentence that are compared, in one form.
struct SentenceLabel: Equatable {
    var quantity: [Double]
    var unit: [String]
    var name: [String]
    var preparation: [String]

    /// As a person labelled it.
    init(_ row: LabelledRows.Row) {
        quantity = SentenceWords.quantity(row["quantity"])
        unit = SentenceWords.unit(row["unit"])
        name = SentenceWords.words(of: row["name"])
        preparation = SentenceWords.words(of: row["preparation"])
    }

    /// As the line was read.
    init(_ line: ParsedLine) {
        quantity = SentenceWords.settled(
            line.writtenAmounts.flatMap { $0.low == $0.high ? [$0.low] : [$0.low, $0.high] }
        )
        unit = SentenceWords.unit(line.writtenAmounts.map(\.unit).joined(separator: " "))
        name = SentenceWords.words(
            of: ([line.name] + line.alternatives).joined(separator: " or ")
        )
        preparation = SentenceWords.words(of: line.preparation)
    }
}

extension SentenceLabel: CustomStringConvertible {
    var description: String {
        [
            quantity.map { $0.rounded(to: 2) }.joined(separator: " "),
            unit.joined(separator: " "),
            name.joined(separator: " "),
            preparation.joined(separator: " "),
        ].joined(separator: " | ")
    }
}

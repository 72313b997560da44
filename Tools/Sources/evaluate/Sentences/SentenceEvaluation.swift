import LabelledData
import MealResolver

/// How many ingredient sentences are taken apart exactly as a person did.
struct SentenceEvaluation {
    let part: Part

    /// The section of `rows`; a row without a name is not labelled and is left out.
    func section(
        _ rows: LabelledRows,
        file: String,
        parse: (String) -> ParsedLine
    )
        -> Section
    {
        var pairs: [(input: String, wanted: SentenceLabel, read: SentenceLabel)] = []
        for row in rows.rows where !row["name"].isEmpty && part.holds(row.whole("input")) {
            let input = row["input"]
            pairs.append((input, SentenceLabel(row), SentenceLabel(parse(input))))
        }
        func metric(_ name: String, _ agree: (SentenceLabel, SentenceLabel) -> Bool) -> Metric {
            Metric("\(name) exact", share: pairs.map { agree($0.wanted, $0.read) })
        }
        return Section(
            title: "sentences (\(part.rawValue))",
            file: file,
            metrics: [
                metric("quantity") { $0.quantity == $1.quantity },
                metric("unit") { $0.unit == $1.unit },
                metric("name") { $0.name == $1.name },
                metric("preparation") { $0.preparation == $1.preparation },
                metric("quantity, unit and name") {
                    $0.quantity == $1.quantity && $0.unit == $1.unit && $0.name == $1.name
                },
                metric("all four") { $0 == $1 },
            ],
            misses: pairs.filter { $0.wanted != $0.read }.map { pair in
                Miss(
                    cost: cost(pair.wanted, pair.read),
                    text:
                        "\"\(pair.input)\"\n        want \(pair.wanted)\n        read \(pair.read)"
                )
            },
            complaints: rows.complaints
        )
    }

    /// A wrong amount or name costs more than a wrong preparation.
    private func cost(_ wanted: SentenceLabel, _ read: SentenceLabel) -> Double {
        (wanted.quantity == read.quantity ? 0 : 2) + (wanted.unit == read.unit ? 0 : 1)
            + (wanted.name == read.name ? 0 : 2)
            + (wanted.preparation == read.preparation ? 0 : 0.5)
    }
}

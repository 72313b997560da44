import FileFormats
import FoodModel

/// The portions of the Canadian Nutrient File: a measure's factor is its weight in 100 g.
enum CNFPortions {
    /// Adds the portions in `files`, where there are any, to the foods of `drafts`.
    static func add(
        from files: SourceFiles,
        to drafts: inout FoodDrafts,
        _ findings: inout [Finding]
    ) throws(InputError) {
        guard files.contain("MEASURE NAME.csv", "CONVERSION FACTOR.csv") else { return }
        var measures = try SourceTable("MEASURE NAME.csv", of: files, encoding: .windows1252)
        let names = try measures.dictionary(from: "MeasureID", to: "MeasureDescription")
        var table = try SourceTable("CONVERSION FACTOR.csv", of: files, encoding: .windows1252)
        let food = try table.column("FoodID")
        let measure = try table.column("MeasureID")
        let factor = try table.column("ConversionFactorValue")
        while let row = try table.next() {
            guard let factor = row.number(factor, &findings), factor > 0 else { continue }
            guard let name = names[row[measure]] else {
                findings.append(
                    row.finding(
                        at: measure,
                        "there is no measure \"\(row[measure])\"; the portion was left out"
                    )
                )
                continue
            }
            let portion = Portion(canadianMeasure: name, grams: factor * 100)
            guard portion.isSome else {
                findings.append(
                    row.finding(at: measure, "this measure has no amount; it was left out")
                )
                continue
            }
            let isKnown = drafts.update(row[food]) { $0.record.portions.append(portion) }
            if !isKnown { findings.append(row.unknownFood(at: food)) }
        }
        findings += measures.findings + table.findings
    }
}

extension Portion {
    /// A measure that begins with its amount: "250ml, shredded", "1/12 cake (49g)"; one of it where
    /// no amount begins it.
    init(canadianMeasure text: String, grams: Double) {
        let number = text.prefix { $0.isASCII && ($0.isNumber || $0 == "." || $0 == "/") }
        let parts = number.split(separator: "/", omittingEmptySubsequences: false)
            .map { Double($0) }
        guard parts.count <= 2, let numerator = parts.first ?? nil, numerator > 0,
            let denominator = parts.count == 2 ? parts[1] : 1, denominator > 0
        else {
            self.init(amount: 1, description: text, grams: grams)
            return
        }
        let rest = text.dropFirst(number.count).drop { $0 == " " }
        let unit = rest.prefix { $0.isLetter }
        if ["ml", "g"].contains(unit.lowercased()) {
            let modifier = rest.dropFirst(unit.count).drop { $0 == " " || $0 == "," }
            self.init(
                amount: numerator / denominator,
                unit: unit.lowercased(),
                modifier: String(modifier),
                grams: grams
            )
        } else {
            self.init(amount: numerator / denominator, description: String(rest), grams: grams)
        }
    }
}

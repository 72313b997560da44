import FoodModel

/// Which tables have a food and where they disagree, as lines.
struct FoodSourcesText {
    let lines: [String]

    init(_ agreement: SourceAgreement) {
        let editions = agreement.editions.joined(separator: ", ")
        var lines = ["In \(editions)"]
        if agreement.compared > 0 {
            let count = agreement.disagreements.count
            let figures = RangeText.count(Double(agreement.compared), of: "nutrient")
            lines.append(
                count == 0
                    ? "They agree within three times on \(figures)"
                    : "They disagree by more than three times on \(count) of \(figures)"
            )
        }
        lines += agreement.disagreements.map(Self.line)
        self.lines = lines.map { Columns.wrapped($0, indent: "    ") }
    }

    private static func line(_ disagreement: SourceAgreement.Disagreement) -> String {
        let nutrient = disagreement.nutrient
        let amounts = disagreement.amounts.map { amount in
            "\(NumberText.plain(amount.amount)) in \(amount.edition)"
        }.joined(separator: ", ")
        return
            "  \(nutrient.name): \(amounts) \(nutrient.unit.rawValue); \(disagreement.rule.words)"
    }
}

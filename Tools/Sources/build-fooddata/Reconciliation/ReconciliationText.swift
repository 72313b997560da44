import FoodModel

/// The files of which tables have each food, and of where they disagree.
struct ReconciliationText {
    private(set) var sources = """
        # The tables that have each shipped food: made by build-fooddata, not by hand.
        # editions  keys of Foods/editions.tsv or of tables that lend no figure, the preferred one first
        # compared  nutrients of which two or more of them have a notable amount, a hundredth of a Daily Value or so per 100 g
        id\teditions\tcompared

        """
    private(set) var disagreements = """
        # Where one table has more than three times another's amount, both notable: made by build-fooddata, not by hand.
        # amounts  edition and amount per 100 g, parted by "|"
        # rule     which of them ships, and why: ChoiceRule
        id\ttag\tamounts\trule\tname

        """
    /// How many figures disagree.
    private(set) var count = 0

    init(_ foods: [FoodRecord], _ tables: FoodSources, classes: String) {
        for food in foods {
            let agreement = tables.agreement(on: food, classes: classes)
            // What a law makes of a food is in no table.
            guard !agreement.editions.isEmpty else { continue }
            sources +=
                [
                    food.id.description, agreement.editions.joined(separator: "|"),
                    "\(agreement.compared)",
                ].joined(separator: "\t") + "\n"
            for disagreement in agreement.disagreements { append(disagreement, on: food) }
        }
    }

    private mutating func append(
        _ disagreement: SourceAgreement.Disagreement,
        on food: FoodRecord
    ) {
        count += 1
        let amounts = disagreement.amounts.map { "\($0.edition) \($0.amount.shortText)" }
        disagreements +=
            [
                food.id.description, disagreement.nutrient.tag, amounts.joined(separator: "|"),
                disagreement.rule.rawValue, food.name,
            ].joined(separator: "\t") + "\n"
    }
}

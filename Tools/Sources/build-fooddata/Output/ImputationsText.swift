import FoodModel

/// The file of the figures that no table prints as they ship: which rule made each, and from what.
struct ImputationsText {
    private(set) var text = """
        # The shipped figures that are not a table's as printed, a line each: made by build-fooddata, not by hand.
        # rule    what made it; FoodData/README.md describes the rules
        # kind    imputed: assumed in part; calculated: from figures of this food; logicalZero: the class cannot hold it
        # source  the edition of the figures that it was made from
        # detail  from which figures, or which class's zero
        id\ttag\trule\tkind\tsource\tdetail

        """

    /// The log of `foods`; figures of the edition `classes` are zeros that a class states.
    init(_ foods: [FoodRecord], classes: String) {
        for food in foods {
            for (nutrient, figure) in food.composition.figures {
                guard let rule = ImputationRule(of: figure, classes: classes) else { continue }
                let fields = [
                    food.id.description, nutrient.tag, rule.rawValue, figure.kind.rawValue,
                    figure.provenance.edition, figure.provenance.detail,
                ]
                text += fields.joined(separator: "\t") + "\n"
            }
        }
    }
}

import FoodModel

/// The rule that made a figure which no table prints as it ships; its words begin the figure's detail.
enum ImputationRule: String, CaseIterable {
    case alphaLinolenicAcid = "ala-from-18:3"
    case menaquinones = "k2-laboratories"
    case flavonoidSum = "flavonoid-sum"
    case sameFood = "same-food"
    case fortification
    case zeroOfClass = "zero-of-class"

    /// The rule that made `figure`, where zeros that a class states are of the edition `classes`;
    /// nil for a figure that a table prints.
    init?(of figure: Figure, classes: String) {
        if figure.provenance.edition == classes {
            self = .zeroOfClass
            return
        }
        let detail = figure.provenance.detail
        guard
            let rule = Self.allCases.first(where: { rule in
                rule.mark.map { detail.hasPrefix($0) } ?? false
            })
        else { return nil }
        self = rule
    }

    private var mark: String? {
        switch self {
        case .alphaLinolenicAcid: "from 18:3"
        case .menaquinones: "k2-laboratories: "
        case .flavonoidSum: "flavonoids: "
        case .sameFood: "same-food: "
        case .fortification: FortifiedFoods.mark
        case .zeroOfClass: nil
        }
    }
}

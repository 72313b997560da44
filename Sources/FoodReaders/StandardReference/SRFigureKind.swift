import FoodModel

extension FigureKind {
    /// The kind of a figure of USDA's Standard Reference, by the codes of SRC_CD and DERIV_CD.
    ///
    /// The derivation says more than the source and comes first; the older figures have none.
    init(source: String, derivation: String, isZero: Bool) {
        switch derivation {
        case "A", "AI", "JA", "MA": self = .measured
        case "AR", "AS", "DA", "NC", "NP", "NR", "PAE", "PAK": self = .calculated
        case "LC", "MC", "ML": self = .asReported
        case "Z": self = isZero ? .logicalZero : .imputed
        case "":
            switch source {
            case "1", "6", "12", "13": self = .measured
            case "5", "8", "9": self = .asReported
            case "7": self = isZero ? .logicalZero : .imputed
            default: self = .imputed
            }
        // Recipes; all others are taken over from similar foods or estimated from labels.
        case _ where derivation.hasPrefix("R"): self = .calculated
        default: self = .imputed
        }
    }
}

public import FoodModel

/// What earns full credit in a day, for one person.
///
/// Protein is not here: it follows body weight (`Profile.proteinPerKilogram`).
public struct TargetRules: Equatable, Sendable {
    /// In milligrams, as eaten from milk in equal meals.
    public var calcium: Cited<Double>
    /// In micrograms.
    public var vitaminD: Cited<Double>
    /// In milligrams.
    public var magnesium: Cited<Double>
    /// In milligrams.
    public var potassium: Cited<Double>
    /// In milligrams, absorbed.
    public var absorbedZinc: Cited<Double>
    /// In micrograms.
    public var vitaminK2: Cited<Double>
    /// EPA and DHA together, in milligrams.
    public var longChainOmega3: Cited<Double>
    /// In grams.
    public var alphaLinolenicAcid: Cited<Double>

    public init(
        calcium: Cited<Double>,
        vitaminD: Cited<Double>,
        magnesium: Cited<Double>,
        potassium: Cited<Double>,
        absorbedZinc: Cited<Double>,
        vitaminK2: Cited<Double>,
        longChainOmega3: Cited<Double>,
        alphaLinolenicAcid: Cited<Double>
    ) {
        self.calcium = calcium
        self.vitaminD = vitaminD
        self.magnesium = magnesium
        self.potassium = potassium
        self.absorbedZinc = absorbedZinc
        self.vitaminK2 = vitaminK2
        self.longChainOmega3 = longChainOmega3
        self.alphaLinolenicAcid = alphaLinolenicAcid
    }

    /// The targets as `value` gives them, one after another.
    public init<Failure>(
        _ value: (Target) throws(Failure) -> Cited<Double>
    ) throws(Failure) {
        calcium = try value(.calcium)
        vitaminD = try value(.vitaminD)
        magnesium = try value(.magnesium)
        potassium = try value(.potassium)
        absorbedZinc = try value(.absorbedZinc)
        vitaminK2 = try value(.vitaminK2)
        longChainOmega3 = try value(.longChainOmega3)
        alphaLinolenicAcid = try value(.alphaLinolenicAcid)
    }
}

/// What a profile states an amount a day of; the raw value is what files call it.
public enum Target: String, CaseIterable, Hashable, Sendable {
    case calcium
    case vitaminD = "vitamin-d"
    case magnesium, potassium
    case absorbedZinc = "absorbed-zinc"
    case vitaminK2 = "vitamin-k2"
    case longChainOmega3 = "long-chain-omega3"
    case alphaLinolenicAcid = "alpha-linolenic-acid"
}

/// How polyphenols earn credit, on the scale that a table's edition has.
public struct PolyphenolRules: Equatable, Sendable {
    /// The target where the edition has flavonoids, in milligrams a day.
    public var flavonoids: Cited<Double>
    /// The target where the edition has the sum by chromatography, in milligrams a day.
    public var chromatography: Cited<Double>
    /// The most of the target that one group of foods may bring.
    public var groupCap: Cited<Double>

    public init(
        flavonoids: Cited<Double>,
        chromatography: Cited<Double>,
        groupCap: Cited<Double>
    ) {
        self.flavonoids = flavonoids
        self.chromatography = chromatography
        self.groupCap = groupCap
    }
}

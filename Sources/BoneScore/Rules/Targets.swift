public import FoodModel

/// What one person's day is held against: the rules applied to a profile.
public struct Targets: Equatable, Sendable {
    /// In milligrams, as eaten from milk in equal meals.
    public let calcium: Double
    /// In grams.
    public let protein: Double
    /// Whether ``protein`` follows body weight because the height is not known.
    public let isProteinAssumed: Bool
    /// In micrograms.
    public let vitaminD: Double
    /// In milligrams.
    public let magnesium: Double
    /// In milligrams.
    public let potassium: Double
    /// In milligrams, absorbed.
    public let absorbedZinc: Double
    /// In micrograms.
    public let vitaminK2: Double
    /// What a microgram of menaquinone-4 counts for as vitamin K2: at most 1.
    public let menaquinone4Weight: Double
    /// The share of K2 that is menaquinone-4 where nothing says.
    public let unknownMenaquinone4Share: Double
    /// In milligrams of ``polyphenolNutrient``.
    public let polyphenols: Double
    /// The figures that count as polyphenols.
    public let polyphenolNutrient: Nutrient
    /// EPA and DHA together, in milligrams.
    public let longChainOmega3: Double
    /// In grams.
    public let alphaLinolenicAcid: Double
    /// In kilocalories.
    public let dayEnergy: Double
    public let upperLimits: UpperLimits
    /// Whether calcium and vitamin D from supplements count: not for those who must not raise them
    /// without their doctor.
    public let creditsSupplements: Bool

    /// The targets of `profile`.
    ///
    /// - Throws: ``ScoringError/targetNotPositive(_:)``: a target of nothing would be met by nothing.
    public init(rules: ScoringRules, profile: Profile) throws(ScoringError) {
        let column = rules.targets
        calcium = try positive(column.calcium.value, "calcium")
        protein = try positive(profile.proteinPerKilogram * profile.referenceWeight, "protein")
        isProteinAssumed = profile.heightInMetres == nil
        vitaminD = try positive(column.vitaminD.value, "vitamin D")
        magnesium = try positive(column.magnesium.value, "magnesium")
        potassium = try positive(column.potassium.value, "potassium")
        absorbedZinc = try positive(column.absorbedZinc.value, "absorbed zinc")
        vitaminK2 = try positive(column.vitaminK2.value, "vitamin K2")
        menaquinone4Weight = min(rules.menaquinone4.weight(profile.k2), 1)
        unknownMenaquinone4Share = rules.menaquinone4.unknownShare.value
        longChainOmega3 = try positive(column.longChainOmega3.value, "EPA and DHA")
        alphaLinolenicAcid = try positive(column.alphaLinolenicAcid.value, "ALA")
        dayEnergy = try positive(profile.dayEnergy, "energy")
        upperLimits = UpperLimits(rules: rules.upperLimits, age: profile.age)
        creditsSupplements = !profile.conditions.contains(where: \.barsMoreCalcium)
        switch profile.polyphenolScale {
        case .flavonoids:
            polyphenolNutrient = .flavonoids
            polyphenols = try positive(rules.polyphenols.flavonoids.value, "flavonoids")
        case .chromatography:
            polyphenolNutrient = .polyphenols
            polyphenols = try positive(rules.polyphenols.chromatography.value, "polyphenols")
        }
    }
}

private func positive(_ target: Double, _ name: String) throws(ScoringError) -> Double {
    guard target.isFinite, target > 0 else { throw .targetNotPositive(name) }
    return target
}

/// The upper limits that hold for one person, in each nutrient's unit.
public struct UpperLimits: Equatable, Sendable {
    private let stated: [StatedLimit]

    init(rules: UpperLimitRules, age: Int) {
        stated = UpperLimit.allCases.compactMap { limit in
            rules.limit(limit, age: age).map { StatedLimit(limit, $0) }
        }
    }

    /// The amount; nil where there is no limit.
    public subscript(limit: UpperLimit) -> Double? { self.stated(limit)?.value }

    /// The amount with its source; nil where there is no limit.
    func stated(_ limit: UpperLimit) -> Cited<Double>? {
        stated.first { $0.limit == limit }?.amount
    }
}

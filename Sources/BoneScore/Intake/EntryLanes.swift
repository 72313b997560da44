import FoodModel

/// To which lanes of ``Amounts`` the nutrients of an entry go, and how much of them counts.
struct EntryLanes {
    let k2: CountedK2
    private let calciumIndex: Estimate
    private let isSupplement: Bool
    private let polyphenolNutrient: Nutrient
    /// Nil where they earn nothing.
    private let polyphenolLane: Int?

    init(of entry: Entry, _ targets: Targets) {
        k2 = CountedK2(of: entry, targets)
        calciumIndex = entry.calciumIndex
        isSupplement = entry.isSupplement
        polyphenolNutrient = targets.polyphenolNutrient
        polyphenolLane = Amounts.lane(of: entry.polyphenolGroup)
    }

    func isScored(_ nutrient: Nutrient) -> Bool {
        nutrient == polyphenolNutrient || Input(nutrient) != nil
    }

    /// Adds an amount of `nutrient`, of which as much counts as is likely at `level`.
    func add(
        _ amount: Double,
        of nutrient: Nutrient,
        at level: Level,
        to amounts: inout Amounts
    ) {
        if nutrient == polyphenolNutrient, let polyphenolLane { amounts[polyphenolLane] += amount }
        guard let input = Input(nutrient) else { return }
        switch input {
        case .calcium:
            amounts[.calcium] += amount
            amounts[.calciumLoad] += amount * calciumIndex[level]
        case .magnesium:
            amounts[.magnesium] += amount
            if isSupplement { amounts[.supplementalMagnesium] += amount }
        case .vitaminK2:
            amounts[.vitaminK2] += amount * k2.part[level]
        case .longChainOmega3:
            amounts[.longChainOmega3] += amount * Self.milligramsPerGram
        case .energy, .protein, .calciumLoad, .vitaminD, .supplementalMagnesium, .potassium, .zinc,
            .phytate, .alphaLinolenicAcid, .sodium, .retinol, .alcohol, .caffeine:
            amounts[input] += amount
        }
    }

    private static var milligramsPerGram: Double { 1000 }
}

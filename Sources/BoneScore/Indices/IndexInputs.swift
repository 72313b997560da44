import FoodModel

/// What lines bring of nutrients that a score may not use, and how much of the food is known.
struct IndexInputs {
    private let entries: [Entry]
    private let grams: Double
    /// What the totals are multiplied by: one person's part of a recipe.
    private let part: Double

    init(_ sittings: [Intake], part: Double) {
        entries = sittings.flatMap(\.entries)
        grams = entries.reduce(0) { $0 + $1.grams.point }
        self.part = part
    }

    /// What all lines bring, from the low ends to the high ends; missing figures that nothing
    /// stands in for bring nothing here, and are not covered.
    func total(_ nutrient: Nutrient) -> Estimate {
        entries.reduce(.zero) { sum, entry in
            guard let supply = entry.supplies[nutrient] else { return sum }
            return sum + supply.estimate * (entry.weight * part)
        }
    }

    /// The share of the food eaten whose sources say something of `nutrient`.
    func coverage(_ nutrient: Nutrient) -> Double {
        guard grams > 0 else { return 1 }
        let known = entries.reduce(0) { $0 + ($1.knows(nutrient) ? $1.grams.point : 0) }
        return known / grams
    }

    /// The least coverage of `nutrients`.
    func coverage(of nutrients: [Nutrient]) -> Double {
        nutrients.reduce(1) { min($0, coverage($1)) }
    }

    /// Added sugars: what sources state, and where they state none, from nothing to all sugars.
    var addedSugars: (amount: Estimate, isBounded: Bool, coverage: Double) {
        var amount = Estimate.zero
        var isBounded = true
        var known = 0.0
        for entry in entries {
            if let supply = entry.supplies[.addedSugars] {
                amount += supply.estimate * (entry.weight * part)
                known += entry.grams.point
            } else if let sugars = entry.supplies[.sugars] {
                let high = (sugars.estimate * (entry.weight * part)).high
                amount += Estimate(low: 0, point: high / 2, high: high)
                if high > 0 { isBounded = false }
                known += entry.grams.point
            }
        }
        return (amount, isBounded, grams > 0 ? known / grams : 1)
    }

    /// Omega-6 fatty acids, in grams: linoleic acid where a source states it, else what of the
    /// polyunsaturated fat is not omega-3.
    var omega6: (amount: Estimate, coverage: Double) {
        var amount = Estimate.zero
        var known = 0.0
        for entry in entries {
            guard let own = entry.omega6 else { continue }
            amount += own * (entry.weight * part)
            known += entry.grams.point
        }
        return (amount, grams > 0 ? known / grams : 1)
    }

    /// Nutrients of which every line says something: what is missing has a range, and what is absent
    /// is not in the food at all.
    static let filled: NutrientSet = [
        .calcium, .protein, .vitaminD, .magnesium, .potassium, .zinc, .phytate, .vitaminK2,
        .eicosapentaenoicAcid, .docosahexaenoicAcid, .alphaLinolenicAcid, .sodium, .retinol,
        .caffeine, .alcohol, .energy, .phosphorus, .fibre, .vitaminK1,
    ]
}

extension Entry {
    /// The range of the weight over its point.
    fileprivate var weight: Estimate {
        guard grams.point > 0 else { return Estimate(1) }
        return grams * (1 / grams.point)
    }

    /// Nil where no source says how much of the fat is polyunsaturated.
    fileprivate var omega6: Estimate? {
        if food == nil, isSupplement { return .zero }
        if let linoleic = supplies[.linoleicAcid] { return linoleic.estimate }
        guard let fat = supplies[.polyunsaturatedFat]?.estimate else { return nil }
        let others = [
            Nutrient.alphaLinolenicAcid, .eicosapentaenoicAcid, .docosapentaenoicAcid,
            .docosahexaenoicAcid,
        ].reduce(Estimate.zero) { $0 + (supplies[$1]?.estimate ?? .zero) }
        return Estimate(
            around: max(0, fat.point - others.point),
            max(0, fat.low - others.high),
            max(0, fat.high - others.low)
        )
    }

    /// Whether a source says something of `nutrient`: a figure, or that there is none by nature.
    fileprivate func knows(_ nutrient: Nutrient) -> Bool {
        if food == nil, isSupplement { return true }
        if let supply = supplies[nutrient] { return supply.silentGrams == 0 }
        return isResolved && IndexInputs.filled.contains(nutrient)
    }
}

package import FoodModel

extension Entry {
    /// The line with the benefits that nobody measured, or that differ widely, at their low ends.
    ///
    /// No suggestion shall rest on a guess: a figure that stands in for a missing one counts as the
    /// least it may be, and so does one whose range reaches below half its point or above twice it
    /// (a design choice of Osteon's).
    package var countingWhatIsKnown: Entry {
        var entry = self
        entry.alternatives = []
        for nutrient in Self.benefits {
            guard let supply = supplies[nutrient] else { continue }
            let range = supply.estimate
            let isWide = range.low < range.point / 2 || range.high > range.point * 2
            guard supply.silentGrams > 0 || isWide else { continue }
            entry.supplies[nutrient] = Supply(
                Estimate(low: range.low, point: range.low, high: range.high),
                silentGrams: supply.silentGrams,
                cause: supply.cause
            )
        }
        return entry
    }

    private static let benefits: NutrientSet = [
        .calcium, .protein, .vitaminD, .magnesium, .potassium, .zinc, .vitaminK2, .polyphenols,
        .flavonoids, .eicosapentaenoicAcid, .docosahexaenoicAcid, .alphaLinolenicAcid,
    ]
}

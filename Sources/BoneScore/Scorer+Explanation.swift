public import FoodModel

extension Scorer {
    /// How the score of a day came about.
    public func explain(day sittings: [Intake]) throws(ScoringError) -> Explanation {
        let plate = try plate(sittings)
        return try explain(plate, sittings, part: 1, Measure(share: 1, isDay: true))
    }

    /// How the score of one sitting, held to `share` of a day, came about.
    public func explain(sitting: Intake, share: Double) throws(ScoringError) -> Explanation {
        guard share.isFinite, share > 0 else { throw .shareNotPositive(share) }
        let plate = try plate([sitting])
        return try explain(plate, [sitting], part: 1, Measure(share: share))
    }

    /// How a recipe's score came about: per serving where it says how many it feeds, else by energy;
    /// nil where it has neither.
    public func explain(
        recipe: Intake,
        servings: Estimate?
    ) throws(ScoringError) -> Explanation? {
        let plate = try plate([recipe])
        if let servings {
            guard servings.low > 0 else { throw .servingsNotPositive(servings.low) }
            let part = 1 / servings.point
            let served = plate.divided(by: servings)
            return try explain(served, [recipe], part: part, Measure(share: mealShare))
        }
        guard hasEnergy(plate) else { return nil }
        let energy = mealShare * targets.dayEnergy
        return try explain(plate, [recipe], part: 1, Measure(share: mealShare, energy: energy))
    }

    private func explain(
        _ plate: Plate,
        _ sittings: [Intake],
        part: Double,
        _ measure: Measure
    ) throws(ScoringError) -> Explanation {
        var known: [Amounts] = []
        for (place, entry) in zip(plate.places, sittings.flatMap(\.entries)) {
            known.append(try Line(entry, at: place, targets).knownAmounts * part)
        }
        return Explainer(assess(plate, measure), known: known).explanation
    }
}

public import FoodModel

/// The bone-support score, version 2: what a sitting, a day or a recipe brings one person.
///
/// Nothing here reads a file or remembers anything: equal intakes have equal scores.
public struct Scorer: Sendable {
    public let rules: ScoringRules
    public let targets: Targets

    public init(rules: ScoringRules, profile: Profile) throws(ScoringError) {
        self.rules = rules
        targets = try Targets(rules: rules, profile: profile)
    }

    /// The part of a day that a sitting on its own is held to; nil for supplements.
    public func share(of kind: Meal.Kind) -> Double? {
        switch kind {
        case .meal: mealShare
        case .snack: 1 / rules.snacksPerDay.value
        case .supplement: nil
        }
    }

    var mealShare: Double { 1 / rules.mealsPerDay.value }

    /// The score of one sitting held to `share` of a day.
    public func score(sitting: Intake, share: Double) throws(ScoringError) -> Score {
        guard share.isFinite, share > 0 else { throw .shareNotPositive(share) }
        return assess(try plate([sitting]), Measure(share: share)).score
    }

    /// The score of a day, sitting by sitting.
    public func score(day sittings: [Intake]) throws(ScoringError) -> DayScore {
        let measure = Measure(share: 1, isDay: true)
        var day = try score(day: sittings, measure)
        for (index, sitting) in sittings.enumerated() {
            var others = sittings
            others.remove(at: index)
            let without = point(of: try plate(others), measure)
            var standalone: Score?
            if let share = share(of: sitting.kind) {
                standalone = try score(sitting: sitting, share: share)
            }
            let pointsBrought = day.score.range.point.map { $0 - without }
            day.sittings.append(SittingScore(score: standalone, pointsBrought: pointsBrought))
        }
        return day
    }

    /// The score of a day of which nobody noted what was eaten together.
    ///
    /// Its calcium is taken as equal meals, and the safety gate judges each food's whole day.
    public func score(ungroupedDay entries: [Entry]) throws(ScoringError) -> DayScore {
        let loads = rules.mealsPerDay.value
        return try score(
            day: [Intake(entries: entries)],
            Measure(share: 1, isDay: true, loadsPerSitting: loads)
        )
    }

    /// The score of a day but for its sittings.
    private func score(day sittings: [Intake], _ measure: Measure) throws(ScoringError) -> DayScore
    {
        let plate = try plate(sittings)
        let score = assess(plate, measure).score
        let foods = sittings.map { sitting in
            var foods = sitting
            foods.entries.removeAll(where: \.isSupplement)
            return foods
        }
        let ofFood = assess(try self.plate(foods), measure)
        var atDayEnergy: ScoreRange?
        if hasEnergy(plate) {
            var scaled = measure
            scaled.energy = targets.dayEnergy
            scaled.isGatedAsEaten = true
            atDayEnergy = assess(plate, scaled).scoreRange
        }
        return DayScore(
            score: score,
            foodOnly: ofFood.scoreRange,
            vitaminDOfFood: ofFood.totals[.vitaminD]?.estimate,
            atDayEnergy: atDayEnergy
        )
    }

    /// The score of a recipe, by serving where it says how many it feeds, and by energy.
    ///
    /// - Parameters:
    ///   - recipe: All that goes into it.
    ///   - servings: How many it feeds; nil where it does not say.
    ///   - isBrief: Whether doubts, and limits that single foods exceed, are left out: rating very
    ///     many does without.
    /// - Returns: The scores that it has.
    /// - Throws: ``ScoringError`` where it cannot be scored.
    public func score(
        recipe: Intake,
        servings: Estimate?,
        isBrief: Bool = false
    ) throws(ScoringError) -> RecipeScore {
        let plate = try plate([recipe])
        var perServing: Score?
        if let servings {
            guard servings.low > 0 else { throw .servingsNotPositive(servings.low) }
            perServing = assess(plate.divided(by: servings), Measure(share: mealShare))
                .score(isBrief: isBrief)
        }
        var density: Score?
        if hasEnergy(plate) {
            let energy = mealShare * targets.dayEnergy
            density = assess(plate, Measure(share: mealShare, energy: energy))
                .score(isBrief: isBrief)
        }
        return RecipeScore(perServing: perServing, density: density)
    }

    func hasEnergy(_ plate: Plate) -> Bool {
        plate.point.reduce(0) { $0 + $1[.energy] } >= rules.energyFloor.value
    }

    func plate(_ sittings: [Intake]) throws(ScoringError) -> Plate {
        try Plate(sittings, targets)
    }

    func point(of plate: Plate, _ measure: Measure) -> Double {
        Evaluator(rules: rules, targets: targets, measure: measure)
            .evaluate(benefits: plate.point, burdens: plate.point, on: plate)
            .score
    }

    func assess(_ plate: Plate, _ measure: Measure) -> Assessment {
        Assessment(plate, measure, rules: rules, targets: targets)
    }
}

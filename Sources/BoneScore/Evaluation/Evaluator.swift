import FoodModel

/// The score as a function of amounts: the rules and the targets as plain numbers.
struct Evaluator {
    private let calcium: CalciumAbsorption
    private let zinc: ZincAbsorption
    private let polyphenols: PolyphenolCredit
    private let penalties: PenaltyRules
    private let targets: Targets
    private let limits: Limits
    private let longChainPart: Double
    private let energyFloor: Double
    /// By ``Component``.
    let weights: SIMD16<Double>
    private let weightSum: Double
    /// By ``Component``; 0 outside the core.
    let coreWeights: SIMD16<Double>
    private let coreWeightSum: Double
    let measure: Measure
    /// The milligrams absorbed from the calcium target, eaten in as many meals as a day has.
    let calciumTarget: Double

    init(rules: ScoringRules, targets: Targets, measure: Measure) {
        self.targets = targets
        limits = Limits(targets.upperLimits)
        self.measure = measure
        calcium = CalciumAbsorption(rules.calcium)
        zinc = ZincAbsorption(rules.zinc)
        polyphenols = PolyphenolCredit(
            target: targets.polyphenols * measure.share,
            groupCap: rules.polyphenols.groupCap.value
        )
        penalties = rules.penalties
        longChainPart = rules.longChainPart.value
        energyFloor = rules.energyFloor.value
        var weights = SIMD16<Double>.zero
        var coreWeights = SIMD16<Double>.zero
        for component in Component.allCases {
            let rule = rules.components[component]
            weights[component.rawValue] = rule.weight.value
            if rule.isCore { coreWeights[component.rawValue] = rule.weight.value }
        }
        self.weights = weights
        weightSum = weights.sum()
        self.coreWeights = coreWeights
        coreWeightSum = coreWeights.sum()
        calciumTarget =
            measure.share
            * calcium.absorbed(fromLoad: targets.calcium, inEqualParts: rules.mealsPerDay.value)
    }

    /// The points that `component` is worth in full: its part of the 100, 0 where it is not scored.
    func points(of component: Component) -> Double {
        100 * weights[component.rawValue] / weightSum
    }

    /// What the plate's `benefits` are worth less what its `burdens` cost.
    ///
    /// Both are the same for a point. For the low bound the benefits are the least and the burdens
    /// the most that may have been eaten, for the high bound the reverse. Burdens are what can
    /// only do harm: phytate, what is penalised, and what a safety limit is tested on.
    func evaluate(benefits: [Amounts], burdens: [Amounts], on plate: Plate) -> Evaluation {
        let benefitScale = scale(for: burdens)
        let burdenScale = scale(for: benefits)
        var credited = Amounts.zero
        var borne = Amounts.zero
        var loads: [Double] = []
        for foods in plate.sittings {
            var load = 0.0
            for lines in foods {
                var benefit = Amounts.zero
                var burden = Amounts.zero
                for line in lines {
                    benefit += creditable(benefits[line], of: line, on: plate)
                    burden += burdens[line]
                }
                let isUnsafe = isUnsafe(burden, burdenScale)
                borne += burden * burdenScale
                guard !isUnsafe else { continue }
                benefit = benefit * benefitScale
                credited += benefit
                load += benefit[.calciumLoad]
            }
            loads.append(load)
        }
        return evaluation(credited: credited, borne: borne, loads: loads)
    }

    /// What sums are worth: of all that counts and of all that costs, and the calcium of each sitting.
    ///
    /// Where they differ from those of `base` in `lanes` alone, the rest is taken from there.
    func evaluation(
        credited: Amounts,
        borne: Amounts,
        loads: some Sequence<Double>,
        changing lanes: LaneSet = .all,
        in base: Evaluation = Evaluation()
    ) -> Evaluation {
        var result = base
        if lanes.contains(.calciumLoad) {
            (result.greatestLoad, result.absorbedCalcium) = (0, 0)
            for load in loads {
                result.greatestLoad = max(result.greatestLoad, load / measure.loadsPerSitting)
                result.absorbedCalcium += absorbedCalcium(fromLoad: load)
            }
            result[.calcium] = min(1, result.absorbedCalcium / calciumTarget)
        }
        credit(credited, bearing: borne, changing: lanes, in: &result)
        charge(borne, changing: lanes, in: &result)
        return result
    }

    /// What amounts are multiplied by to reach the measure's energy; 1 where it has none.
    ///
    /// Below the energy floor there is no score by energy, so no amount is scaled up by more.
    func scale(for amounts: [Amounts]) -> Double {
        guard measure.energy != nil else { return 1 }
        return scale(forEnergy: amounts.reduce(0) { $0 + $1[.energy] })
    }

    /// The same for amounts that have so much energy together, in kilocalories.
    func scale(forEnergy eaten: Double) -> Double {
        guard let energy = measure.energy else { return 1 }
        return energy / max(eaten, energyFloor)
    }

    /// Whether a food that brings `burden`, scaled by `scale`, brings more than a limit.
    func isUnsafe(_ burden: Amounts, _ scale: Double) -> Bool {
        limits.isExceeded(by: burden, times: measure.isGatedAsEaten ? 1 : scale)
    }

    /// The part of what a line brings that may earn points: calcium and vitamin D of a supplement do
    /// not for those who must not raise them without their doctor.
    func creditable(_ amounts: Amounts, of line: Int, on plate: Plate) -> Amounts {
        var amounts = amounts
        for lane in uncredited(of: line, on: plate) { amounts[lane] = 0 }
        return amounts
    }

    /// The lanes of what a line brings that earns nothing.
    func uncredited(of line: Int, on plate: Plate) -> LaneSet {
        guard !targets.creditsSupplements, plate.supplements[line] else { return LaneSet() }
        return LaneSet(.calcium, .calciumLoad, .vitaminD)
    }

    /// The lanes that the safety gate looks at.
    var limitedLanes: LaneSet { limits.lanes }

    private func credit(
        _ amounts: Amounts,
        bearing borne: Amounts,
        changing lanes: LaneSet,
        in result: inout Evaluation
    ) {
        let share = measure.share
        func adequacy(_ input: Input, _ target: Double) -> Double {
            min(1, amounts[input] / (share * target))
        }
        if lanes.contains(.protein) {
            let eaten = adequacy(.protein, targets.protein)
            result[.protein] = limits.protein.reduced(eaten, by: borne[.protein])
        }
        if lanes.contains(.vitaminD) { result[.vitaminD] = adequacy(.vitaminD, targets.vitaminD) }
        if lanes.contains(.magnesium) {
            result[.magnesium] = adequacy(.magnesium, targets.magnesium)
        }
        if lanes.contains(.potassium) {
            let eaten = adequacy(.potassium, targets.potassium)
            result[.potassium] = limits.potassium.reduced(eaten, by: borne[.potassium])
        }
        if lanes.contains(.zinc) || lanes.contains(.phytate) {
            let (zincOfDay, phytate) = (amounts[.zinc] / share, borne[.phytate] / share)
            // The model is of whole days: a meal is taken as its share of one.
            result.absorbedZinc = share * zinc.absorbed(zinc: zincOfDay, phytate: phytate)
            result[.zinc] = min(1, result.absorbedZinc / (share * targets.absorbedZinc))
        }
        if lanes.contains(.vitaminK2) {
            result.countedK2 = amounts[.vitaminK2]
            result[.vitaminK2] = adequacy(.vitaminK2, targets.vitaminK2)
        }
        if !lanes.isDisjoint(with: .polyphenols) {
            result.creditedPolyphenols = polyphenols.credited(amounts.polyphenols)
            result[.polyphenols] = min(
                1,
                result.creditedPolyphenols / (share * targets.polyphenols)
            )
        }
        if lanes.contains(.longChainOmega3) || lanes.contains(.alphaLinolenicAcid) {
            let omega3 = omega3Parts(of: amounts)
            result[.omega3] = omega3.longChain + omega3.plant
        }
    }

    private func charge(_ amounts: Amounts, changing lanes: LaneSet, in result: inout Evaluation) {
        func cost(_ rule: PenaltyRule, _ amount: Double) -> Double {
            rule.cost(of: amount, share: measure.share, isDay: measure.isDay)
        }
        if lanes.contains(.sodium) { result[.sodium] = cost(penalties.sodium, amounts[.sodium]) }
        if lanes.contains(.retinol) {
            result[.retinol] = cost(penalties.retinol, amounts[.retinol])
        }
        if lanes.contains(.alcohol) {
            result[.alcohol] = cost(penalties.alcohol, amounts[.alcohol])
        }
        if lanes.contains(.caffeine) {
            result[.caffeine] = cost(penalties.caffeine, amounts[.caffeine])
        }
        let penalty = result.penalties.sum() * chargedPart(of: result)
        func total(_ weights: SIMD16<Double>, _ sum: Double) -> Double {
            let benefit = 100 * (weights * result.adequacies).sum() / sum
            return min(max(benefit - penalty, 0), 100)
        }
        result.score = total(weights, weightSum)
        result.core = total(coreWeights, coreWeightSum)
    }
}

extension Evaluator {
    /// The milligrams absorbed from a sitting's effective load.
    func absorbedCalcium(fromLoad load: Double) -> Double {
        calcium.absorbed(fromLoad: load, inEqualParts: measure.loadsPerSitting)
    }

    /// The milligrams that count of the polyphenols of some groups of foods.
    func creditedPolyphenols(_ groups: [Double]) -> Double { polyphenols.credited(groups) }

    /// What EPA and DHA, and what ALA, bring of the omega-3 component, 0 to 1 together.
    func omega3Parts(of amounts: Amounts) -> (longChain: Double, plant: Double) {
        func adequacy(_ input: Input, _ target: Double) -> Double {
            min(1, amounts[input] / (measure.share * target))
        }
        return (
            longChainPart * adequacy(.longChainOmega3, targets.longChainOmega3),
            (1 - longChainPart) * adequacy(.alphaLinolenicAcid, targets.alphaLinolenicAcid)
        )
    }

    /// How much of the penalties is charged: less than all where they exceed the cap.
    func chargedPart(of evaluation: Evaluation) -> Double {
        let sum = evaluation.penalties.sum()
        return sum > penalties.cap.value ? penalties.cap.value / sum : 1
    }
}

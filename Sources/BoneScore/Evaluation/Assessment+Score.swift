import FoodModel

extension Assessment {
    /// Everything that is said of the plate.
    var score: Score { score(isBrief: false) }

    /// The same; where `isBrief`, without doubts and without the limits that single foods exceed.
    func score(isBrief: Bool) -> Score {
        let range = scoreRange
        let totals = totals
        let exceedances = exceedances(totals, ofFoods: !isBrief)
        let limitExceeded = exceedances.contains { $0.places.isEmpty && $0.isExceeded }
        return Score(
            range: range,
            core: coreRange,
            wording: range.point.map {
                Wording(
                    score: $0,
                    limitExceeded: limitExceeded || isPartOfLimitedDay,
                    bands: rules.bands
                )
            },
            isIncomplete: plate.isIncomplete,
            components: Component.allCases.map { component($0, totals) },
            penalties: Penalty.allCases.map { PenaltyScore(penalty: $0, points: cost(of: $0)) },
            diagnostics: Diagnostics(totals: totals, zinc: ZincAbsorption(rules.zinc)),
            totals: totals,
            exceedances: exceedances,
            remarks: remarks,
            doubts: isBrief ? [] : doubts
        )
    }

    /// Whether a meal is held to a clinician's limits of whole days, of which it may fill too much.
    private var isPartOfLimitedDay: Bool {
        evaluator.measure.share < 1 && !rules.upperLimits.own.isEmpty
    }

    var totals: NutrientTable<Supply> {
        plate.totals.times(scale).table
    }

    /// What the amounts are multiplied by before they are held against the targets.
    private var scale: Estimate {
        Estimate(
            around: evaluator.scale(for: plate.point),
            evaluator.scale(for: plate.most),
            evaluator.scale(for: plate.least)
        )
    }

    private func component(
        _ component: Component,
        _ totals: NutrientTable<Supply>
    ) -> ComponentScore {
        let rule = rules.components[component]
        let share = evaluator.measure.share
        /// A nutrient that no line holds is not in the food at all.
        func eaten(_ nutrient: Nutrient) -> Estimate { totals[nutrient]?.estimate ?? .zero }
        func score(_ intake: Estimate, _ unit: NutrientUnit, _ target: Double) -> ComponentScore {
            ComponentScore(
                component: component,
                weight: evaluator.points(of: component),
                grade: rule.grade.value,
                intake: intake,
                unit: unit,
                target: target,
                adequacy: range { $0[component] }
            )
        }
        switch component {
        case .calcium:
            return score(range(\.absorbedCalcium), .milligram, evaluator.calciumTarget)
        case .protein:
            return score(eaten(.protein), .gram, share * targets.protein)
        case .vitaminD:
            return score(eaten(.vitaminD), .microgram, share * targets.vitaminD)
        case .magnesium:
            return score(eaten(.magnesium), .milligram, share * targets.magnesium)
        case .potassium:
            return score(eaten(.potassium), .milligram, share * targets.potassium)
        case .zinc:
            return score(range(\.absorbedZinc), .milligram, share * targets.absorbedZinc)
        case .vitaminK2:
            let isWhole = targets.menaquinone4Weight == 1
            let counted = isWhole ? eaten(.vitaminK2) : range(\.countedK2)
            return score(counted, .microgram, share * targets.vitaminK2)
        case .polyphenols:
            return score(range(\.creditedPolyphenols), .milligram, share * targets.polyphenols)
        case .omega3:
            let longChain = eaten(.eicosapentaenoicAcid) + eaten(.docosahexaenoicAcid)
            return score(longChain * 1000, .milligram, share * targets.longChainOmega3)
        }
    }

    /// The limits that the whole plate or one of its foods exceeds or may exceed.
    private func exceedances(
        _ totals: NutrientTable<Supply>,
        ofFoods: Bool
    ) -> [Exceedance] {
        let whole = UpperLimit.allCases.compactMap { limit in
            let amount =
                limit == .supplementalMagnesium
                ? eaten(.supplementalMagnesium, in: Array(plate.point.indices))
                : totals[limit.nutrient]?.estimate ?? .zero
            return exceedance(limit, amount, places: [])
        }
        guard ofFoods else { return whole }
        let foods = plate.sittings.flatMap { $0 }
        return whole
            + foods.flatMap { lines in
                UpperLimit.ofFoods.compactMap { limit in
                    limit.input.flatMap {
                        exceedance(
                            limit,
                            eaten($0, in: lines),
                            places: lines.map { plate.places[$0] }
                        )
                    }
                }
            }
    }

    private func eaten(_ input: Input, in lines: [Int]) -> Estimate {
        func sum(_ amounts: [Amounts]) -> Double { lines.reduce(0) { $0 + amounts[$1][input] } }
        return Estimate(around: sum(plate.point), sum(plate.least), sum(plate.most)) * scale
    }

    private func exceedance(
        _ limit: UpperLimit,
        _ amount: Estimate,
        places: [Place]
    ) -> Exceedance? {
        guard let allowed = targets.upperLimits.stated(limit), amount.high > allowed.value else {
            return nil
        }
        return Exceedance(
            limit: limit,
            amount: amount,
            allowed: allowed.value,
            citation: allowed.citation,
            isOwn: rules.upperLimits.own.contains { $0.limit == limit },
            places: places
        )
    }

    private var remarks: Set<Remark> {
        var remarks: Set<Remark> = []
        if CalciumAbsorption(rules.calcium).isExtrapolated(atLoad: point.greatestLoad) {
            remarks.insert(.calciumLoadExtrapolated)
        }
        if evaluator.measure.loadsPerSitting > 1 { remarks.insert(.sittingsAssumed) }
        if targets.isProteinAssumed { remarks.insert(.proteinTargetAssumed) }
        return remarks
    }

    /// What would make the score surer, the greatest first; those that do nothing left out.
    var doubts: [Doubt] {
        zip(plate.variations, spreads)
            .map { variation, spread in
                var places: [Place] = []
                for change in variation.changes where !places.contains(plate.places[change.line]) {
                    places.append(plate.places[change.line])
                }
                return Doubt(
                    cause: variation.cause,
                    nutrients: variation.nutrients,
                    places: places,
                    down: spread.score.down,
                    up: spread.score.up
                )
            }
            .filter { $0.down + $0.up > 0 }
            .sorted { $0.down + $0.up > $1.down + $1.up }
    }
}

extension UpperLimit {
    /// What of a line is held against the limit; nil for what no line is scored for.
    var input: Input? {
        switch self {
        case .retinol: .retinol
        case .vitaminD: .vitaminD
        case .calcium: .calcium
        case .zinc: .zinc
        case .supplementalMagnesium: .supplementalMagnesium
        case .protein: .protein
        case .potassium: .potassium
        case .phosphorus: nil
        }
    }
}

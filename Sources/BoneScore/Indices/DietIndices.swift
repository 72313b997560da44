public import FoodModel

/// The indices that stand beside the score, each with its coverage.
public struct DietIndices: Sendable {
    private let richness: NutrientRichness
    private let references: [ReferenceIntake]
    private let person: Profile
    /// Below it, an index is not told.
    private let floor: Double

    /// - Parameters:
    ///   - richness: The Daily Values of NRF9.3.
    ///   - references: What authorities recommend.
    ///   - authority: Whose recommendations count.
    ///   - person: Whose sex, age and weight decide what is recommended.
    ///   - coverageFloor: The share of the food that must be known for an index to be told.
    public init(
        richness: NutrientRichness,
        references: [ReferenceIntake],
        authority: ReferenceIntake.Authority,
        person: Profile,
        coverageFloor: Double
    ) {
        self.richness = richness
        self.references = ReferenceIntake.all(references, authority, for: person)
        self.person = person
        floor = coverageFloor
    }

    /// The indices of `sittings`, held to `share` of a day, of which a person eats `part`.
    public func indices(
        of sittings: [Intake],
        share: Double,
        part: Double,
        diagnostics: Diagnostics
    ) -> [DietIndex] {
        let inputs = IndexInputs(sittings, part: part)
        return [
            nutrientRichness(inputs), meanAdequacy(inputs, share),
            index(
                .acidLoad,
                diagnostics.acidLoad,
                [.protein, .phosphorus, .potassium, .magnesium, .calcium],
                inputs
            ),
            index(
                .calciumPhosphorus,
                diagnostics.calciumPhosphorusRatio,
                [.calcium, .phosphorus],
                inputs
            ),
            omega6to3(inputs),
            index(.phytateZinc, diagnostics.phytateZincRatio, [.phytate, .zinc], inputs),
        ]
    }

    /// What the indices rest on; a ratio of two amounts rests on nothing else.
    public var sources: [DietIndex.Kind: [Citation]] {
        let dailyValues = richness.dailyValues.map(\.amount.citation)
        return [
            .nutrientRichness: Self.unique([NutrientRichness.citation] + dailyValues),
            .meanAdequacy: Self.unique(references.map(\.recommended.citation)),
            .acidLoad: [AcidLoad.citation],
        ]
    }

    private static func unique(_ citations: [Citation]) -> [Citation] {
        var known = Set<Citation>()
        return citations.filter { known.insert($0).inserted }
    }

    private func index(
        _ kind: DietIndex.Kind,
        _ value: Estimate?,
        _ nutrients: [Nutrient],
        _ inputs: IndexInputs,
        coverage: Double? = nil,
        isRangeOnly: Bool = false
    ) -> DietIndex {
        let coverage = coverage ?? inputs.coverage(of: nutrients)
        return DietIndex(
            kind: kind,
            value: coverage < floor ? nil : value,
            isRangeOnly: isRangeOnly,
            coverage: coverage,
            nutrients: NutrientSet(nutrients)
        )
    }

    private func nutrientRichness(_ inputs: IndexInputs) -> DietIndex {
        let nutrients = richness.dailyValues.map(\.nutrient)
        let others = nutrients.filter { $0 != .addedSugars }
        let sugars = inputs.addedSugars
        let energy = inputs.total(.energy).point
        var value: Estimate?
        if energy > 0 {
            func index(_ good: Level, _ ill: Level) -> Double {
                func amount(_ nutrient: Nutrient) -> Double {
                    if nutrient == .addedSugars { return sugars.amount[ill] }
                    let isLimited = richness.dailyValues.contains {
                        $0.nutrient == nutrient && $0.part == .limited
                    }
                    return inputs.total(nutrient)[isLimited ? ill : good]
                }
                let parts = richness.parts(of: amount, energy: energy)
                return parts.encouraged - parts.limited
            }
            value = Estimate(around: index(.point, .point), index(.low, .high), index(.high, .low))
        }
        return self.index(
            .nutrientRichness,
            value,
            nutrients,
            inputs,
            coverage: min(inputs.coverage(of: others), sugars.coverage),
            isRangeOnly: !sugars.isBounded
        )
    }

    private func meanAdequacy(_ inputs: IndexInputs, _ share: Double) -> DietIndex {
        func mean(_ level: Level) -> Double? {
            MeanAdequacy.mean(
                of: references.map { reference in
                    let wanted = share * reference.recommended(for: person)
                    return inputs.total(reference.nutrient)[level] / wanted
                }
            )
        }
        var value: Estimate?
        if let low = mean(.low), let point = mean(.point), let high = mean(.high) {
            value = Estimate(around: point, low, high)
        }
        return index(.meanAdequacy, value, references.map(\.nutrient), inputs)
    }

    private func omega6to3(_ inputs: IndexInputs) -> DietIndex {
        let omega3: [Nutrient] = [
            .alphaLinolenicAcid, .eicosapentaenoicAcid, .docosahexaenoicAcid,
        ]
        let omega6 = inputs.omega6
        let others = omega3.reduce(Estimate.zero) { $0 + inputs.total($1) }
        var value: Estimate?
        if others.low > 0 {
            value = Estimate(
                around: omega6.amount.point / others.point,
                omega6.amount.low / others.high,
                omega6.amount.high / others.low
            )
        }
        return index(
            .omega6to3,
            value,
            [.linoleicAcid, .polyunsaturatedFat] + omega3,
            inputs,
            coverage: min(inputs.coverage(of: omega3), omega6.coverage)
        )
    }
}

extension ReferenceIntake {
    /// Of `references`, the one of each nutrient that holds for `person` by `authority`.
    public static func all(
        _ references: [ReferenceIntake],
        _ authority: Authority,
        for person: Profile
    ) -> [ReferenceIntake] {
        var chosen: [ReferenceIntake] = []
        for reference in references
        where reference.authority == authority && reference.sex == person.sex
            && reference.fromAge <= person.age
        {
            let known = chosen.firstIndex { $0.nutrient == reference.nutrient }
            guard let known else {
                chosen.append(reference)
                continue
            }
            if chosen[known].fromAge < reference.fromAge { chosen[known] = reference }
        }
        return chosen
    }
}

import FoodModel

/// One entry checked and ready to be added up, with the other foods it may be.
struct Line {
    let entry: Entry
    let place: Place
    private let alternatives: [Line]
    /// The range of the weight over its point: what the supplies are multiplied by.
    private let portion: Estimate
    private let k2: CountedK2
    private let polyphenolNutrient: Nutrient

    /// The entry, in which nothing may be negative.
    init(_ entry: Entry, at place: Place, _ targets: Targets) throws(ScoringError) {
        self.entry = entry
        self.place = place
        k2 = CountedK2(of: entry, targets)
        polyphenolNutrient = targets.polyphenolNutrient
        var alternatives: [Line] = []
        for alternative in entry.alternatives {
            alternatives.append(try Line(alternative, at: place, targets))
        }
        self.alternatives = alternatives
        portion = try Self.portion(of: entry, at: place)
        guard entry.calciumIndex.low >= 0 else {
            throw .negativeCalciumIndex(food: entry.name, place)
        }
        for (nutrient, supply) in entry.supplies where supply.estimate.low < 0 {
            throw .negativeAmount(nutrient, food: entry.name, place)
        }
    }

    private static func portion(of entry: Entry, at place: Place) throws(ScoringError) -> Estimate {
        let grams = entry.grams
        guard grams.low >= 0 else { throw .negativeWeight(food: entry.name, place) }
        guard !grams.isExact else { return Estimate(1) }
        guard grams.point > 0 else { throw .weightWithoutPoint(food: entry.name, place) }
        return Estimate(low: grams.low / grams.point, point: 1, high: grams.high / grams.point)
    }

    /// The nutrients that the food holds, whichever food it is.
    var nutrients: NutrientSet {
        alternatives.reduce(entry.supplies.nutrients) { $0.union($1.nutrients) }
    }

    /// What the line brings of `nutrient`: nothing where the food does not hold it.
    func supply(of nutrient: Nutrient) -> Supply {
        var total = Estimate.zero
        var silentGrams = 0.0
        if let supply = entry.supplies[nutrient] {
            total = supply.estimate * portion
            silentGrams = supply.silentGrams
        }
        for alternative in alternatives {
            let other = alternative.supply(of: nutrient).estimate
            total = Estimate(
                around: total.point,
                min(total.low, other.low),
                max(total.high, other.high)
            )
        }
        return Supply(total, silentGrams: silentGrams)
    }

    /// The least that the line brings of each thing, whichever food it is.
    var least: Amounts { alternatives.reduce(amounts(at: .low)) { .least($0, $1.least) } }

    /// The most that the line brings of each thing, whichever food it is.
    var most: Amounts { alternatives.reduce(amounts(at: .high)) { .most($0, $1.most) } }

    /// What the line brings as this food, with everything at `level`.
    func amounts(at level: Level) -> Amounts {
        var amounts = Amounts.zero
        for (nutrient, supply) in entry.supplies {
            let amount = supply.estimate[level] * portion[level]
            add(amount, of: nutrient, at: level, to: &amounts)
        }
        return amounts
    }

    /// What the figures bring at the point weight: what stands in for missing ones left out.
    var knownAmounts: Amounts {
        var amounts = Amounts.zero
        for (nutrient, supply) in entry.supplies where supply.silentGrams == 0 {
            add(supply.estimate.point, of: nutrient, at: .point, to: &amounts)
        }
        return amounts
    }

    /// Adds an amount of `nutrient`, of which as much counts as is likely at `level`.
    private func add(
        _ amount: Double,
        of nutrient: Nutrient,
        at level: Level,
        to amounts: inout Amounts
    ) {
        if nutrient == polyphenolNutrient {
            amounts.addPolyphenols(amount, of: entry.polyphenolGroup)
        }
        guard let input = Input(nutrient) else { return }
        switch input {
        case .calcium:
            amounts[.calcium] += amount
            amounts[.calciumLoad] += amount * entry.calciumIndex[level]
        case .magnesium:
            amounts[.magnesium] += amount
            if entry.isSupplement { amounts[.supplementalMagnesium] += amount }
        case .vitaminK2:
            amounts[.vitaminK2] += amount * k2.part[level]
        case .longChainOmega3:
            amounts[.longChainOmega3] += amount * milligramsPerGram
        case .energy, .protein, .calciumLoad, .vitaminD, .supplementalMagnesium, .potassium, .zinc,
            .phytate, .alphaLinolenicAcid, .sodium, .retinol, .alcohol, .caffeine:
            amounts[input] += amount
        }
    }

    private func isScored(_ nutrient: Nutrient) -> Bool {
        nutrient == polyphenolNutrient || Input(nutrient) != nil
    }
}

private let milligramsPerGram = 1000.0

extension Line {
    /// Every doubt about the line, which is the plate's line `number`.
    func variations(number: Int) -> [Variation] {
        let point = amounts(at: .point)
        var variations: [Variation] = []
        for (nutrient, supply) in entry.supplies
        where !supply.estimate.isExact && isScored(nutrient) {
            let levels = [supply.estimate.low, supply.estimate.high].map { value in
                var difference = Amounts.zero
                add(value - supply.estimate.point, of: nutrient, at: .point, to: &difference)
                return difference
            }
            let cause = supply.cause ?? Cause(.derived)
            variations.append(Variation(cause, [nutrient], line: number, levels))
        }
        if !entry.calciumIndex.isExact, point[.calcium] > 0 {
            let levels = [entry.calciumIndex.low, entry.calciumIndex.high].map { index in
                var difference = Amounts.zero
                difference[.calciumLoad] = point[.calcium] * index - point[.calciumLoad]
                return difference
            }
            let cause = entry.calciumIndexCause ?? Cause(.calciumIndex)
            variations.append(Variation(cause, [.calcium], line: number, levels))
        }
        if !k2.part.isExact, let total = entry.supplies[.vitaminK2]?.estimate.point, total > 0 {
            let levels = [k2.part.low, k2.part.high].map { part in
                var difference = Amounts.zero
                difference[.vitaminK2] = total * (part - k2.part.point)
                return difference
            }
            let cause = k2.cause ?? Cause(.derived)
            variations.append(Variation(cause, [.menaquinone4], line: number, levels))
        }
        if !portion.isExact {
            let levels = [portion.low, portion.high].map { point * ($0 - 1) }
            variations.append(Variation(Cause(.portion), nutrients, line: number, levels))
        }
        if !alternatives.isEmpty {
            let levels = alternatives.map { $0.amounts(at: .point) - point }
            variations.append(Variation(Cause(.match), nutrients, line: number, levels))
        }
        return variations
    }
}

extension Entry {
    /// Whether both lines are the same food, which the safety gate judges as one.
    func isSameFood(as other: Entry) -> Bool {
        guard food == nil, other.food == nil else { return food == other.food }
        return name == other.name
    }
}

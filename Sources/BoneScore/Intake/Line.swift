import FoodModel

/// One entry checked and ready to be added up, with the other foods it may be.
struct Line {
    let entry: Entry
    let place: Place
    private let alternatives: [Line]
    /// The range of the weight over its point: what the supplies are multiplied by.
    private let portion: Estimate
    private let lanes: EntryLanes
    /// What the line brings as this food, with everything at its low ends.
    private let low: Amounts
    /// What the line brings as this food, with everything at its point.
    let point: Amounts
    /// What the line brings as this food, with everything at its high ends.
    private let high: Amounts

    /// The entry, in which nothing may be negative.
    init(_ entry: Entry, at place: Place, _ targets: Targets) throws(ScoringError) {
        self.entry = entry
        self.place = place
        var alternatives: [Line] = []
        for alternative in entry.alternatives {
            alternatives.append(try Line(alternative, at: place, targets))
        }
        self.alternatives = alternatives
        portion = try Self.portion(of: entry, at: place)
        guard entry.calciumIndex.low >= 0 else {
            throw .negativeCalciumIndex(food: entry.name, place)
        }
        lanes = EntryLanes(of: entry, targets)
        var (low, point, high) = (Amounts.zero, Amounts.zero, Amounts.zero)
        for (nutrient, supply) in entry.supplies {
            let amount = supply.estimate
            guard amount.low >= 0 else {
                throw .negativeAmount(nutrient, food: entry.name, place)
            }
            lanes.add(amount.low * portion.low, of: nutrient, at: .low, to: &low)
            lanes.add(amount.point * portion.point, of: nutrient, at: .point, to: &point)
            lanes.add(amount.high * portion.high, of: nutrient, at: .high, to: &high)
        }
        (self.low, self.point, self.high) = (low, point, high)
    }

    private static func portion(of entry: Entry, at place: Place) throws(ScoringError) -> Estimate {
        let grams = entry.grams
        guard grams.low >= 0 else { throw .negativeWeight(food: entry.name, place) }
        guard !grams.isExact else { return Estimate(1) }
        guard grams.point > 0 else { throw .weightWithoutPoint(food: entry.name, place) }
        return Estimate(low: grams.low / grams.point, point: 1, high: grams.high / grams.point)
    }

    /// The nutrients that the food holds, whichever food it is.
    private var nutrients: NutrientSet {
        alternatives.reduce(entry.supplies.nutrients) { $0.union($1.nutrients) }
    }

    /// What the line brings of `nutrient`, whichever food it is: nothing where a food does not hold it.
    private func amount(of nutrient: Nutrient) -> Estimate {
        let total = entry.supplies[nutrient].map { $0.estimate * portion } ?? .zero
        return alternatives.reduce(total) { total, alternative in
            let other = alternative.amount(of: nutrient)
            return Estimate(
                around: total.point,
                min(total.low, other.low),
                max(total.high, other.high)
            )
        }
    }

    /// The least that the line brings of each thing, whichever food it is.
    var least: Amounts { alternatives.reduce(low) { .least($0, $1.least) } }

    /// The most that the line brings of each thing, whichever food it is.
    var most: Amounts { alternatives.reduce(high) { .most($0, $1.most) } }

    /// What the figures bring at the point weight: what stands in for missing ones left out.
    var knownAmounts: Amounts {
        var amounts = Amounts.zero
        for (nutrient, supply) in entry.supplies where supply.silentGrams == 0 {
            lanes.add(supply.estimate.point, of: nutrient, at: .point, to: &amounts)
        }
        return amounts
    }
}

extension Line {
    /// Adds what the line brings of every nutrient to `totals`.
    ///
    /// A figure that is missing is a supply with silent grams; what has no supply the food cannot hold by
    /// nature, and another food that it may be holds it.
    func add(to totals: inout SupplyTotals) {
        for nutrient in nutrients {
            let silentGrams = entry.supplies[nutrient]?.silentGrams ?? 0
            totals.add(amount(of: nutrient), silentGrams: silentGrams, of: nutrient)
        }
    }

    /// Adds every doubt about the line, which is the plate's line `number`, to `variations`.
    func add(to variations: inout Variations, number: Int) {
        for (nutrient, supply) in entry.supplies
        where !supply.estimate.isExact && lanes.isScored(nutrient) {
            let amount = supply.estimate
            variations.add(supply.cause ?? Cause(.derived), [nutrient], line: number) { level in
                var difference = Amounts.zero
                let value = level == 0 ? amount.low : amount.high
                lanes.add(value - amount.point, of: nutrient, at: .point, to: &difference)
                return difference
            }
        }
        let index = entry.calciumIndex
        if !index.isExact, point[.calcium] > 0 {
            let cause = entry.calciumIndexCause ?? Cause(.calciumIndex)
            variations.add(cause, [.calcium], line: number) { level in
                var difference = Amounts.zero
                difference[.calciumLoad] =
                    point[.calcium] * (level == 0 ? index.low : index.high) - point[.calciumLoad]
                return difference
            }
        }
        let k2 = lanes.k2
        if !k2.part.isExact, let total = entry.supplies[.vitaminK2]?.estimate.point, total > 0 {
            let cause = k2.cause ?? Cause(.derived)
            variations.add(cause, [.menaquinone4], line: number) { level in
                var difference = Amounts.zero
                difference[.vitaminK2] =
                    total * ((level == 0 ? k2.part.low : k2.part.high) - k2.part.point)
                return difference
            }
        }
        if !portion.isExact {
            variations.add(Cause(.portion), nutrients, line: number) { level in
                point * ((level == 0 ? portion.low : portion.high) - 1)
            }
        }
        if !alternatives.isEmpty {
            variations.add(
                Cause(.match),
                nutrients,
                line: number,
                levels: alternatives.count
            ) { alternatives[$0].point - point }
        }
    }
}

extension Entry {
    /// Whether both lines are the same food, which the safety gate judges as one.
    func isSameFood(as other: Entry) -> Bool {
        guard food == nil, other.food == nil else { return food == other.food }
        return name == other.name
    }
}

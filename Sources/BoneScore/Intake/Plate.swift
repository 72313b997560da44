import FoodModel

/// What is scored, in numbers: its lines at the point and the ends of their ranges, and the
/// doubts that give them ranges.
struct Plate {
    /// By sitting, by food: the lines that the safety gate judges as one, as positions in
    /// ``point``, ``least`` and ``most``.
    private(set) var sittings: [[[Int]]] = []
    private(set) var places: [Place] = []
    /// By line: whether it is a supplement.
    private(set) var supplements: [Bool] = []
    private(set) var point: [Amounts] = []
    private(set) var least: [Amounts] = []
    private(set) var most: [Amounts] = []
    private(set) var variations: [Variation] = []
    /// What all lines bring of each nutrient that any of them holds.
    private(set) var totals = NutrientTable<Supply>()
    /// Whether a line was not understood.
    private(set) var isIncomplete = false

    init(_ sittings: [Intake], _ targets: Targets) throws(ScoringError) {
        for (sitting, intake) in sittings.enumerated() {
            var foods: [[Int]] = []
            for (index, entry) in intake.entries.enumerated() {
                let place = Place(sitting: sitting, line: index)
                let number = point.count
                append(try Line(entry, at: place, targets))
                let food = foods.firstIndex { lines in
                    intake.entries[places[lines[0]].line].isSameFood(as: entry)
                }
                if let food {
                    foods[food].append(number)
                } else {
                    foods.append([number])
                }
            }
            self.sittings.append(foods)
        }
    }

    private mutating func append(_ line: Line) {
        for variation in line.variations(number: point.count) { append(variation) }
        places.append(line.place)
        supplements.append(line.entry.isSupplement)
        point.append(line.amounts(at: .point))
        least.append(line.least)
        most.append(line.most)
        isIncomplete = isIncomplete || !line.entry.isResolved
        for nutrient in line.nutrients {
            let supply = line.supply(of: nutrient)
            guard let total = totals[nutrient] else {
                totals[nutrient] = supply
                continue
            }
            totals[nutrient] = Supply(
                total.estimate + supply.estimate,
                silentGrams: total.silentGrams + supply.silentGrams
            )
        }
    }

    private mutating func append(_ variation: Variation) {
        let known = variations.firstIndex {
            variation.cause.shared != nil && $0.cause == variation.cause
        }
        if let known {
            variations[known].join(variation)
        } else {
            variations.append(variation)
        }
    }

    /// What one person eats of this plate, where the plate feeds several.
    ///
    /// How many it feeds is one doubt more, which all lines share.
    func divided(by servings: Estimate) -> Plate {
        let part = Estimate(
            low: 1 / servings.high,
            point: 1 / servings.point,
            high: 1 / servings.low
        )
        var plate = self
        plate.point = point.map { $0 * part.point }
        plate.least = least.map { $0 * part.low }
        plate.most = most.map { $0 * part.high }
        plate.totals = totals.mapValues {
            Supply($0.estimate * part, silentGrams: $0.silentGrams * part.point)
        }
        plate.variations = variations.map { $0.scaled(by: part.point) }
        guard !servings.isExact else { return plate }
        let cause = Cause(.portion, shared: "servings")
        for (line, amounts) in plate.point.enumerated() {
            let levels = [part.low, part.high].map { amounts * ($0 / part.point - 1) }
            plate.append(Variation(cause, totals.nutrients, line: line, levels))
        }
        return plate
    }
}

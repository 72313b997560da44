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
    private(set) var variations = Variations()
    private(set) var totals = SupplyTotals()
    /// Whether a line was not understood.
    private(set) var isIncomplete = false

    init(_ sittings: [Intake], _ targets: Targets) throws(ScoringError) {
        let count = sittings.reduce(0) { $0 + $1.entries.count }
        places.reserveCapacity(count)
        supplements.reserveCapacity(count)
        point.reserveCapacity(count)
        least.reserveCapacity(count)
        most.reserveCapacity(count)
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
        line.add(to: &variations, number: point.count)
        line.add(to: &totals)
        places.append(line.place)
        supplements.append(line.entry.isSupplement)
        point.append(line.point)
        least.append(line.least)
        most.append(line.most)
        isIncomplete = isIncomplete || !line.entry.isResolved
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
        plate.totals = totals.times(part)
        plate.variations = variations.scaled(by: part.point)
        guard !servings.isExact else { return plate }
        let cause = Cause(.portion, shared: "servings")
        for (line, amounts) in plate.point.enumerated() {
            plate.variations.add(cause, totals.nutrients, line: line) { level in
                amounts * ((level == 0 ? part.low : part.high) / part.point - 1)
            }
        }
        return plate
    }

    /// Adds to `amounts`, the lines at their point, what `variation` does at `level`.
    func vary(_ variation: Variation, at level: Int, in amounts: inout [Amounts]) {
        variation.forEachChange { change in
            variations.forEachDifference(change, at: level) { amounts[change.line][$0] += $1 }
        }
    }
}

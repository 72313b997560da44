import FoodModel

/// One doubt in numbers: what each of its levels adds to the point.
struct Variation {
    let cause: Cause
    private(set) var nutrients: NutrientSet
    private(set) var changes: [Change]

    /// What the doubt does to one line: one difference for each level.
    struct Change {
        /// A position in ``Plate/point``.
        let line: Int
        let differences: [Amounts]
    }

    init(_ cause: Cause, _ nutrients: NutrientSet, line: Int, _ levels: [Amounts]) {
        self.cause = cause
        self.nutrients = nutrients
        changes = [Change(line: line, differences: levels)]
    }

    /// Adds what the same cause does elsewhere: all rise and fall as one.
    mutating func join(_ other: Variation) {
        nutrients = nutrients.union(other.nutrients)
        changes += other.changes
    }

    /// The same doubt about amounts that are all multiplied by `factor`.
    func scaled(by factor: Double) -> Variation {
        var scaled = self
        scaled.changes = changes.map { change in
            Change(line: change.line, differences: change.differences.map { $0 * factor })
        }
        return scaled
    }
}

extension Variation {
    /// The numbers of its levels, the same for all its changes.
    var levels: Range<Int> { changes.first?.differences.indices ?? 0..<0 }
}

import FoodModel

/// The doubts of a plate, whose numbers are in one row.
struct Variations {
    private var variations: [Variation] = []
    /// Those whose cause other lines may share.
    private var shared: [Int] = []
    private var numbers: [Double] = []

    /// Adds a doubt about a line, or joins it to that of other lines with the same shared cause.
    ///
    /// - Parameters:
    ///   - cause: What is not known.
    ///   - nutrients: What varies with it.
    ///   - line: A position in ``Plate/point``.
    ///   - levels: How many levels it has.
    ///   - difference: What a level adds to the line at its point.
    mutating func add(
        _ cause: Cause,
        _ nutrients: NutrientSet,
        line: Int,
        levels: Int = 2,
        _ difference: (Int) -> Amounts
    ) {
        var lanes = LaneSet()
        for level in 0..<levels { lanes.formUnion(LaneSet(of: difference(level))) }
        let change = Variation.Change(line: line, lanes: lanes, start: numbers.count)
        for level in 0..<levels {
            let amounts = difference(level)
            for lane in lanes { numbers.append(amounts[lane]) }
        }
        if cause.shared != nil {
            if let known = shared.first(where: { variations[$0].cause == cause }) {
                return variations[known].join(change, nutrients)
            }
            shared.append(variations.count)
        }
        variations.append(Variation(cause, nutrients, levels, change))
    }

    /// Calls `body` with each lane that `change` touches and what `level` adds to it.
    func forEachDifference(
        _ change: Variation.Change,
        at level: Int,
        _ body: (Int, Double) -> Void
    ) {
        var place = change.start + level * change.lanes.underestimatedCount
        for lane in change.lanes {
            body(lane, numbers[place])
            place += 1
        }
    }

    /// The same doubts about amounts that are all multiplied by `factor`.
    func scaled(by factor: Double) -> Variations {
        var scaled = self
        for place in scaled.numbers.indices { scaled.numbers[place] *= factor }
        return scaled
    }
}

extension Variations: RandomAccessCollection {
    var startIndex: Int { variations.startIndex }
    var endIndex: Int { variations.endIndex }

    subscript(position: Int) -> Variation { variations[position] }
}

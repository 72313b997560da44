import FoodModel

/// One doubt in numbers: what each of its levels adds to the point.
struct Variation {
    let cause: Cause
    private(set) var nutrients: NutrientSet
    /// The numbers of its levels, the same for all its changes.
    let levels: Range<Int>
    private let first: Change
    private var others: [Change] = []

    /// What the doubt does to one line: one difference for each level.
    struct Change {
        /// A position in ``Plate/point``.
        let line: Int
        /// The lanes in which any level differs.
        let lanes: LaneSet
        /// Where its numbers begin: of the first level by lane, then of the next.
        let start: Int
    }

    init(_ cause: Cause, _ nutrients: NutrientSet, _ levels: Int, _ change: Change) {
        self.cause = cause
        self.nutrients = nutrients
        self.levels = 0..<levels
        first = change
    }

    /// Calls `body` with every change.
    func forEachChange(_ body: (Change) -> Void) {
        body(first)
        for change in others { body(change) }
    }

    var changes: [Change] { [first] + others }

    /// Adds what the same cause does elsewhere: all rise and fall as one.
    mutating func join(_ change: Change, _ nutrients: NutrientSet) {
        others.append(change)
        self.nutrients = self.nutrients.union(nutrients)
    }
}

import FoodModel

/// The editions of one import, in their order, with what was counted of each.
struct EditionTallies {
    struct Tally {
        let edition: Edition
        /// The row of its first food; its foods come before the next edition's.
        let firstRow: Int
        fileprivate(set) var counts = ImportCounts()
    }

    private(set) var all: [Tally] = []

    /// Begins an edition whose first food will be in `row`.
    mutating func begin(_ edition: Edition, at row: Int) {
        all.append(Tally(edition: edition, firstRow: row))
    }

    /// Counts in the edition of the food in `row`.
    mutating func count(_ row: Int, _ change: (inout ImportCounts) -> Void) {
        guard let index = all.lastIndex(where: { $0.firstRow <= row }) else { return }
        change(&all[index].counts)
    }

    /// Counts in the edition that was begun last.
    mutating func countInLast(_ change: (inout ImportCounts) -> Void) {
        guard let last = all.indices.last else { return }
        change(&all[last].counts)
    }
}

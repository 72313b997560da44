import FoodModel

/// The rows that a person is shown.
final class TableOutput: RatingOutput {
    let layout: RatingLayout? = nil
    private(set) var rows: [[RatingValue]] = []

    func write(_ row: RatingRow) throws { rows.append(row.cells) }

    func finish(isWhole: Bool) throws {}

    /// What is shown of each.
    static let columns: [RatingColumn] = [
        .title, .file, .low, .likelyLow, .likelyHigh, .core, .coverage, .amount(.energy, .point),
        .servings(.low), .servings(.high), .basis, .lines, .unresolved, .flags,
    ]
}

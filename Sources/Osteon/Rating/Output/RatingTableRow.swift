import FoodModel

/// What a person is shown of a row.
struct RatingTableRow {
    /// Nil where there is no score.
    let basis: Rating.Basis?
    /// In one line, without controls.
    let title: String
    let place: String
    /// What must be known before its numbers are trusted.
    let marks: [String]
    private let cells: [RatingColumn: RatingValue]
    private let isEnergyKnown: Bool

    /// - Parameter row: The cells of ``TableOutput/columns``.
    init(_ row: [RatingValue]) {
        cells = Dictionary(zip(TableOutput.columns, row), uniquingKeysWith: { first, _ in first })
        basis = Rating.Basis(rawValue: Self.words(cells[.basis]))
        title = Self.words(cells[.title]).oneLine
        place = Self.words(cells[.file]).oneLine
        let flags = Self.words(cells[.flags]).split(separator: " ")
            .compactMap { RatingFlag(rawValue: String($0)) }
        isEnergyKnown = !flags.contains(.energyUnknown)
        marks = flags.compactMap { [cells] in Self.mark($0, cells) }
    }

    /// Its numbers in their columns.
    func numbers(rank: String) -> String {
        let likely = basis == nil ? "–" : "\(number(.likelyLow))–\(number(.likelyHigh))"
        let servings = [cells[.servings(.low)], cells[.servings(.high)]].compactMap { $0?.number }
        let feeds = Set(servings).sorted().map { NumberText.plain($0) }.joined(separator: "–")
        return Columns.right(rank, 5) + Columns.right(number(.low), 5) + Columns.right(likely, 8)
            + Columns.right(number(.core), 6) + Columns.right(number(.coverage, decimals: 2), 6)
            + Columns.right(isEnergyKnown ? number(.amount(.energy, .point)) : "–", 7)
            + Columns.right(feeds.isEmpty ? "–" : feeds, 10) + "  "
    }

    private func number(_ column: RatingColumn, decimals: Int = 0) -> String {
        cells[column]?.number.map { NumberText.fixed($0, decimals: decimals) } ?? "–"
    }

    private static func mark(_ flag: RatingFlag, _ cells: [RatingColumn: RatingValue]) -> String? {
        switch flag {
        case .incomplete:
            return cells[.unresolved]?.number.map {
                RangeText.count($0, of: "line") + " not in the score"
            }
        case .tooLittleKnown: return "too little is known for one number"
        case .servingOver, .servingUnder:
            let energy = cells[.amount(.energy, .point)]?.number
            return energy.map { NumberText.fixed($0, decimals: 0) + " kcal a serving" }
        case .energyUnknown: return nil
        case .lessThanMeal: return "all of it has less energy than a meal"
        case .noScore: return "too little energy for a score by energy"
        }
    }

    private static func words(_ value: RatingValue?) -> String {
        if case .text(let text) = value { text } else { "" }
    }
}

import FoodModel

extension FoodSink {
    /// Adds a figure as its source states it; a unit that cannot state the nutrient adds none.
    func add(
        _ value: Double,
        of stated: StatedNutrient,
        _ kind: FigureKind,
        _ provenance: Provenance,
        to food: FoodHandle
    ) throws {
        guard let amount = stated.nutrient.amount(value, stated.unit) else { return }
        try add(
            Figure(Estimate(amount), kind, provenance),
            of: stated.nutrient,
            rank: stated.rank,
            to: food
        )
    }

    /// Adds the food of a row, its code in `column`.
    ///
    /// Nil, with a finding, where it has no code or no name, or where its code stands twice.
    func add(_ food: FoodRecord, from row: SourceRow, column: Int) throws -> FoodHandle? {
        if let finding = row.unusable(food, column: column) {
            report(finding)
            return nil
        }
        if let handle = try add(food) { return handle }
        report(row.repeated(food, column: column))
        return nil
    }

    /// Adds the portion of a row, its weight in `column`; one that weighs nothing is a finding.
    func add(
        _ portion: Portion,
        to food: FoodHandle,
        from row: SourceRow,
        column: Int
    ) throws {
        guard portion.isSome else {
            return report(
                row.finding(at: column, "a portion needs an amount and a weight; it was left out")
            )
        }
        try add(portion, to: food)
    }
}

extension SourceRow {
    /// The finding that `food` has no code, which stands in `column`, or no name; nil where it has.
    func unusable(_ food: FoodRecord, column: Int) -> Finding? {
        guard self[column].isEmpty || food.name.isEmpty else { return nil }
        return finding(at: column, "a food needs a code and a name; the row was left out")
    }

    /// The finding that there is another food under the code of `food`.
    func repeated(_ food: FoodRecord, column: Int) -> Finding {
        finding(at: column, "the food \(food.id.code) stands twice; the first is kept")
    }
}

extension Portion {
    /// Whether the portion is of something, and weighs something.
    var isSome: Bool { amount > 0 && amount.isFinite && grams > 0 && grams.isFinite }
}

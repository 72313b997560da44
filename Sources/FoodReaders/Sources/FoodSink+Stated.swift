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

    /// Adds a food of a table's row; a second one under its id is a finding.
    func add(_ food: FoodRecord, from row: SourceRow, column: Int) throws -> FoodHandle? {
        if let handle = try add(food) { return handle }
        report(
            row.finding(
                at: column,
                "the food \(food.id.code) stands twice; the first is kept"
            )
        )
        return nil
    }
}

import FoodModel

extension AttributeRecord {
    /// How much of a food as bought is not eaten, in percent of its weight; nil for no share of it.
    ///
    /// `detail` is what the refuse is, or how the table states it.
    static func refuse(
        _ percent: Double,
        of food: FoodRecord,
        detail: String,
        at location: SourceLocation
    ) -> AttributeRecord? {
        guard (0...100).contains(percent) else { return nil }
        return AttributeRecord(
            id: food.id,
            name: food.name,
            kind: .refuse,
            unit: "%",
            estimate: Estimate(percent),
            provenance: Provenance(edition: food.edition, detail: detail),
            location: location
        )
    }
}

extension SourceRow {
    /// The finding that what stands in a column is no share of a food's weight.
    func noShare(at column: Int) -> Finding {
        finding(at: column, "\"\(self[column])\" is no share of 100 %; it was left out")
    }
}

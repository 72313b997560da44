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
            estimate: bonesTold(twice: detail, sum: percent) ?? Estimate(percent),
            provenance: Provenance(edition: food.edition, detail: detail),
            location: location
        )
    }
}

extension AttributeRecord {
    /// The share of bones, in percent, where `parts` states it twice and `sum` adds both: "Bone and
    /// cartilage 33%, Bone and connective tissue 33%" of a drumstick are two findings of one share,
    /// from the lower to the higher; nil elsewhere.
    static func bonesTold(twice parts: String, sum: Double) -> Estimate? {
        let told = parts.split(separator: ",").map { $0.lowercased() }
        let shares = told.filter { $0.contains("bone and ") }.compactMap { part in
            part.split(separator: " ").last.flatMap { Double($0.filter { $0 != "%" }) }
        }
        guard let low = shares.min(), let high = shares.max(), shares.count == 2,
            told.count == 2, abs(low + high - sum) <= 1
        else { return nil }
        return Estimate(low: low, point: (low + high) / 2, high: high)
    }
}

extension SourceRow {
    /// The finding that what stands in a column is no share of a food's weight.
    func noShare(at column: Int) -> Finding {
        finding(at: column, "\"\(self[column])\" is no share of 100 %; it was left out")
    }
}

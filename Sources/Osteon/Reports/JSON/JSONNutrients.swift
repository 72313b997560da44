import FoodModel

/// What a line brings, by INFOODS tag, as JSON prints it.
struct JSONNutrients: Encodable {
    let table: NutrientTable<Estimate>

    init(_ table: NutrientTable<Estimate>) { self.table = table }

    func encode(to encoder: any Encoder) throws {
        let estimates = table.map { ($0.nutrient.tag, JSONEstimate($0.value)) }
        try Dictionary(uniqueKeysWithValues: estimates).encode(to: encoder)
    }
}

import FoodModel
import LabelledData

/// A food that somebody recalled having eaten, with the grams and what the survey's table gives.
struct RecalledFood {
    let day: String
    let description: String
    let grams: Double
    /// In each nutrient's own unit; a nutrient without a figure is missing.
    let truth: NutrientTable<Double>

    /// The ten nutrients that are judged, by the names of the survey's columns; all in the units in
    /// which Osteon keeps them.
    static let nutrients: [(column: String, nutrient: Nutrient)] = [
        ("PROT", .protein), ("CALC", .calcium), ("VITD", .vitaminD), ("VK", .vitaminK1),
        ("MAGN", .magnesium), ("ZINC", .zinc), ("POTA", .potassium),
        ("P183", .alphaLinolenicAcid), ("P205", .eicosapentaenoicAcid),
        ("P226", .docosahexaenoicAcid),
    ]

    /// Nil where the row names no food or no weight.
    init?(_ row: LabelledRows.Row) {
        guard let grams = row.number("FoodAmt"), grams > 0, !row["Food_Description"].isEmpty else {
            return nil
        }
        day =
            row["RecallRecId"].isEmpty
            ? "\(row["UserName"]) \(row["RecallNo"])" : row["RecallRecId"]
        description = row["Food_Description"]
        self.grams = grams
        truth = Self.amounts(in: row)
    }

    /// The figures of the ten nutrients in `row`.
    static func amounts(in row: LabelledRows.Row) -> NutrientTable<Double> {
        var amounts = NutrientTable<Double>()
        for (column, nutrient) in nutrients { amounts[nutrient] = row.number(column) }
        return amounts
    }
}

import FoodModel

/// The most that 100 g of anything sold as food can hold, in each nutrient's own unit.
///
/// A slip of the units makes a figure a thousand times too high. Macronutrients cannot be more than
/// the food; of the others, ten times the highest figure in USDA's SR28 or SR26 is allowed, and
/// sodium and potassium no more than their chlorides hold.
enum PhysicalLimits {
    /// The limit of `nutrient`.
    static func limit(of nutrient: Nutrient) -> Double {
        switch nutrient {
        case .energy: 930  // kcal: fat has 9 a gram; rounding allowed
        case .water, .protein, .fat, .saturatedFat, .monounsaturatedFat, .polyunsaturatedFat,
            .carbohydrateByDifference, .carbohydrateAvailable, .sugars, .fibre, .alcohol,
            .alphaLinolenicAcid, .linoleicAcid, .eicosapentaenoicAcid, .docosapentaenoicAcid,
            .docosahexaenoicAcid, .addedSugars:
            100
        case .sodium: 39_340  // pure sodium chloride
        case .potassium: 52_450  // pure potassium chloride
        case .calcium: 73_640  // SR28: baking powder, 7,364
        case .phosphorus: 99_180  // SR28: baking powder, 9,918
        case .magnesium: 7_810  // SR28: rice bran, 781
        case .iron: 1_236  // SR28: dried thyme, 123.6
        case .zinc: 910  // SR28: oysters, 90.95
        case .copper: 151  // SR28: veal liver, 15.05
        case .manganese: 3_280  // SR28: 328
        case .selenium: 19_170  // SR28: Brazil nuts, 1,917
        case .vitaminC: 27_320  // SR28: fortified apple purée, 2,732
        case .vitaminE: 1_494  // SR28: wheat germ oil, 149.4
        case .vitaminD, .ergocalciferol, .cholecalciferol: 2_500  // SR28: cod liver oil, 250
        case .vitaminK1: 17_145  // SR28: dried basil, 1,714.5
        case .menaquinone4: 417  // SR26: 41.7
        case .vitaminK2: 10_000  // STFCJ 2020: natto, near 1,000
        case .vitaminA, .retinol: 300_000  // SR28: cod liver oil, 30,000
        case .folate: 37_860  // SR28: yeast extract, 3,786
        case .vitaminB12: 989  // SR28: clams, 98.89
        case .caffeine: 57_140  // SR26: instant tea, 5,714
        case .oxalate, .phytate, .polyphenols, .flavonoids: 100_000
        }
    }
}

import FoodModel

/// How much of a nutrient 100 g must hold before sources are compared: less is a trace, of which each
/// laboratory sees another share.
///
/// One hundredth of the Daily Value of US labels, 21 CFR 101.9(c); for what has none, an amount of
/// the same order. That it is a hundredth is Osteon's choice.
enum NotableAmount {
    /// Per 100 g, in the nutrient's unit; nil for what is not compared.
    static func of(_ nutrient: Nutrient) -> Double? {
        switch nutrient {
        case .energy: 20
        case .water: 1
        case .protein: 0.5
        case .fat: 0.78
        case .saturatedFat: 0.2
        case .monounsaturatedFat, .polyunsaturatedFat: 0.3
        case .carbohydrateByDifference: 2.75
        case .sugars: 0.5
        case .fibre: 0.28
        case .calcium: 13
        case .phosphorus: 12.5
        case .magnesium: 4.2
        case .sodium: 23
        case .potassium: 47
        case .zinc: 0.11
        case .iron: 0.18
        case .copper: 0.009
        case .manganese: 0.023
        case .selenium: 0.55
        case .vitaminC: 0.9
        case .vitaminE: 0.15
        case .vitaminD: 0.2
        case .vitaminK1: 1.2
        case .vitaminA, .retinol: 9
        case .folate: 4
        case .vitaminB12: 0.024
        case .alphaLinolenicAcid: 0.016
        case .linoleicAcid: 0.17
        case .eicosapentaenoicAcid, .docosapentaenoicAcid, .docosahexaenoicAcid: 0.005
        case .vitaminK2, .menaquinone4: 1
        case .alcohol: 0.5
        case .carbohydrateAvailable, .caffeine, .oxalate, .phytate, .ergocalciferol,
            .cholecalciferol, .polyphenols, .flavonoids, .addedSugars:
            nil
        }
    }
}

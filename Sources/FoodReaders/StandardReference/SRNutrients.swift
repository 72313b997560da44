import FoodModel

extension NutrientCodes {
    /// The nutrient numbers of USDA's Standard Reference.
    ///
    /// 18:3 (619) and 18:2 (618) do not tell isomers apart, so that they are neither ALA nor
    /// linoleic acid; 429, dihydrophylloquinone, is no vitamin K1.
    static let standardReference = NutrientCodes([
        .energy: ["208"], .water: ["255"], .protein: ["203"], .fat: ["204"],
        .saturatedFat: ["606"], .monounsaturatedFat: ["645"], .polyunsaturatedFat: ["646"],
        .carbohydrateByDifference: ["205"], .sugars: ["269"], .fibre: ["291"], .alcohol: ["221"],
        .alphaLinolenicAcid: ["851"], .linoleicAcid: ["675"], .eicosapentaenoicAcid: ["629"],
        .docosapentaenoicAcid: ["631"], .docosahexaenoicAcid: ["621"], .calcium: ["301"],
        .phosphorus: ["305"], .magnesium: ["304"], .sodium: ["307"], .potassium: ["306"],
        .zinc: ["309"], .iron: ["303"], .copper: ["312"], .manganese: ["315"],
        .vitaminC: ["401"], .vitaminE: ["323"], .caffeine: ["262"], .selenium: ["317"],
        .vitaminD: ["328", "324"], .ergocalciferol: ["325"], .cholecalciferol: ["326"],
        .vitaminK1: ["430"], .menaquinone4: ["428"], .vitaminA: ["320"], .retinol: ["319"],
        .folate: ["417"], .vitaminB12: ["418"], .addedSugars: ["539"],
    ])

    /// 18:3 fatty acids, isomers not told apart.
    static let undifferentiated183 = "619"
}

import FoodModel

/// Where a figure of the Canadian Nutrient File comes from, by its NutrientSourceID.
struct CNFOrigin {
    let source: String

    /// Whether the figure is USDA's own, or taken over or computed from one of USDA's.
    var isUSDA: Bool { ["0", "4", "5", "108"].contains(source) }

    /// The kind of figure.
    ///
    /// USDA's own, unchanged, say nothing here of how they were made. What another country's table
    /// lent is imputed; so is a level set by Canadian rules.
    func kind(isZero: Bool) -> FigureKind {
        switch source {
        case "3", "7": .measured
        case "2", "4", "102", "106", "107": .calculated
        case "0", "6", "8", "9", "10", "14": .asReported
        case "12": isZero ? .logicalZero : .imputed
        default: .imputed
        }
    }
}

extension NutrientCodes {
    /// The nutrients of the Canadian Nutrient File, by NutrientID: USDA's number only for some.
    ///
    /// Vitamin E is α-tocopherol; 618 and 619 do not tell isomers apart and are not read.
    static let cnf = NutrientCodes([
        .energy: ["208", "268"], .water: ["255"], .protein: ["203"], .fat: ["204"],
        .saturatedFat: ["606"], .monounsaturatedFat: ["645"], .polyunsaturatedFat: ["646"],
        .carbohydrateByDifference: ["205"], .sugars: ["269"], .fibre: ["291"],
        .alcohol: ["221"], .alphaLinolenicAcid: ["831"], .linoleicAcid: ["825"],
        .eicosapentaenoicAcid: ["629"], .docosapentaenoicAcid: ["631"],
        .docosahexaenoicAcid: ["621"], .calcium: ["301"], .phosphorus: ["305"],
        .magnesium: ["304"], .sodium: ["307"], .potassium: ["306"], .zinc: ["309"],
        .iron: ["303"], .copper: ["312"], .manganese: ["315"], .vitaminC: ["401"],
        .vitaminE: ["323"], .caffeine: ["262"], .oxalate: ["245"], .selenium: ["317"],
        .vitaminD: ["339", "324"], .ergocalciferol: ["876"], .vitaminK1: ["430"],
        .vitaminA: ["814"], .retinol: ["319"], .folate: ["417"], .vitaminB12: ["418"],
    ])
}

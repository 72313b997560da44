import FoodModel

extension NutrientCodes {
    /// The nutrient ids of FoodData Central, the preferred one first.
    ///
    /// Ids, never the numbers beside them, which differ from release to release. Energy is by
    /// Atwater's general factors where they were used, else by the food's own.
    ///
    /// Oxalic acid (1041) is left out: it comes from a panel of fruit acids and is 0 in all 13
    /// foods that have it, raspberries and tomato juice among them, which hold oxalate by every list.
    static let foodDataCentral = NutrientCodes([
        .energy: ["2047", "2048", "1008"], .water: ["1051"], .protein: ["1003"], .fat: ["1004"],
        .saturatedFat: ["1258"], .monounsaturatedFat: ["1292"], .polyunsaturatedFat: ["1293"],
        .carbohydrateByDifference: ["1005"], .sugars: ["2000", "1063"], .fibre: ["1079", "2033"],
        .alcohol: ["1018"], .alphaLinolenicAcid: ["1404"], .linoleicAcid: ["1316"],
        .eicosapentaenoicAcid: ["1278"], .docosapentaenoicAcid: ["1280"],
        .docosahexaenoicAcid: ["1272"], .calcium: ["1087"], .phosphorus: ["1091"],
        .magnesium: ["1090"], .sodium: ["1093"], .potassium: ["1092"], .zinc: ["1095"],
        .iron: ["1089"], .copper: ["1098"], .manganese: ["1101"], .vitaminC: ["1162"],
        .vitaminE: ["1109"], .caffeine: ["1057"], .selenium: ["1103"],
        .vitaminD: ["1114", "1110"], .ergocalciferol: ["1111"], .cholecalciferol: ["1112"],
        .vitaminK1: ["1185"], .menaquinone4: ["1183"], .vitaminA: ["1106"], .retinol: ["1105"],
        .folate: ["1177"], .vitaminB12: ["1178"], .addedSugars: ["1235"],
    ])

    /// 18:3 fatty acids, isomers not told apart; 1404 is ALA, 1321 the n-6 isomer.
    static let undifferentiated183OfFDC = 1270
}

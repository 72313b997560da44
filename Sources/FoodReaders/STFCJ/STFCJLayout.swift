import FileFormats
import FoodModel

/// Where the columns of one sheet of Japan's tables are, by its rows of tags and units.
struct STFCJLayout {
    /// The number of the row of tags: foods stand below it.
    let tagRow: Int
    let code: Int
    let name: Int
    let refuse: Int?
    /// All vitamin K, K1 and menaquinones together.
    let vitaminK: Int?
    let nutrients: [(column: Int, stated: StatedNutrient)]
    /// Tags whose unit cannot state their nutrient, with their columns.
    let misfits: [(column: Int, tag: String, unit: String)]

    /// The layout of a sheet with these rows; nil where there is no row of tags.
    init?(_ rows: [SheetRow]) {
        guard let tags = rows.first(where: { $0.texts.contains { $0 == "REFUSE" } }),
            let name = tags.texts.firstIndex(where: { $0 == "成分識別子" }),
            let code = rows.prefix(while: { $0.number < tags.number }).lazy
                .compactMap({ row in row.texts.firstIndex { Self.plain($0) == "食品番号" } }).first
        else { return nil }
        let units = Self.units(above: tags, in: rows)
        var columns: [String: Int] = [:]
        var nutrients: [(column: Int, stated: StatedNutrient)] = []
        var misfits: [(column: Int, tag: String, unit: String)] = []
        for (column, text) in tags.texts.enumerated() {
            let tag = Self.plain(text)
            columns[tag] = column
            guard let nutrient = Self.nutrients[tag] else { continue }
            let unit = column < units.count ? units[column] : ""
            if let known = NutrientUnit(symbol: unit),
                let stated = StatedNutrient(nutrient, in: known)
            {
                nutrients.append((column, stated))
            } else {
                misfits.append((column, tag, unit))
            }
        }
        tagRow = tags.number
        self.code = code
        self.name = name
        refuse = columns["REFUSE"]
        vitaminK = columns["VITK"]
        self.nutrients = nutrients
        self.misfits = misfits
    }

    /// The unit of each column: one that is written once holds for the columns to its right too,
    /// "(…… mg ……)".
    private static func units(above tags: SheetRow, in rows: [SheetRow]) -> [String] {
        let row = rows.last { row in
            row.number < tags.number && row.texts.contains { $0 == "kcal" }
        }
        var unit = ""
        return tags.texts.indices.map { column in
            let text = plain(row?[column]).filter { !"()（）…".contains($0) }
            if !text.isEmpty { unit = text }
            return unit
        }
    }

    private static func plain(_ text: String?) -> String {
        (text ?? "").filter { !$0.isWhitespace }
    }

    /// The tags that Osteon has a nutrient for, as of the table of 2020.
    ///
    /// A hyphen behind a tag says that its method varies. CHOAVLM, in monosaccharides, and
    /// CHOAVLDF-, by difference, are other figures than CHOAVL.
    private static let nutrients: [String: Nutrient] = [
        "ENERC_KCAL": .energy, "WATER": .water, "PROT-": .protein, "FAT-": .fat,
        "CHOAVL": .carbohydrateAvailable, "CHOCDF-": .carbohydrateByDifference, "FIB-": .fibre,
        "ALC": .alcohol, "NA": .sodium, "K": .potassium, "CA": .calcium, "MG": .magnesium,
        "P": .phosphorus, "FE": .iron, "ZN": .zinc, "CU": .copper, "MN": .manganese,
        "SE": .selenium, "RETOL": .retinol, "VITA_RAE": .vitaminA, "VITD": .vitaminD,
        "TOCPHA": .vitaminE, "VITB12": .vitaminB12, "FOL": .folate, "VITC": .vitaminC,
    ]
}

import FileFormats
import FoodModel

/// The columns of the Australian workbook, each under a name that ends with its unit.
struct AFCDColumns {
    private let code: Int
    private let name: Int
    private let nutrients: [(column: Int, stated: StatedNutrient)]
    private let components: [(column: Int, subject: String)]

    /// The columns of `sheet`; those of a nutrient that are not there are a note.
    init(
        _ sheet: SourceSheet,
        _ files: SourceFiles,
        _ findings: inout [Finding]
    ) throws(InputError) {
        code = try sheet.column("Public Food Key")
        name = try sheet.column("Food Name")
        var nutrients: [(column: Int, stated: StatedNutrient)] = []
        for (names, stated) in Self.names {
            if let name = names.first(where: { sheet.contains([$0]) }) {
                nutrients.append((try sheet.column(name), stated))
            } else {
                findings.append(
                    Finding(
                        .note,
                        at: SourceLocation(file: files.path),
                        text: names[0],
                        "there is no column \"\(names[0])\": "
                            + "no food has a figure of \(stated.nutrient.name)"
                    )
                )
            }
        }
        self.nutrients = nutrients
        var components: [(column: Int, subject: String)] = []
        for (name, subject) in Self.componentNames where sheet.contains([name]) {
            components.append((try sheet.column(name), subject))
        }
        self.components = components
    }

    /// The food of a row; nil, with a finding, where it has no code or no name.
    func food(
        _ row: SheetRow,
        of sheet: SourceSheet,
        edition: String,
        _ findings: inout [Finding]
    ) -> FoodRecord? {
        guard let code = sheet.text(row, code, &findings),
            let name = sheet.text(row, name, &findings)
        else { return nil }
        var draft = FoodDraft(
            FoodRecord(
                id: FoodID(source: "afcd", code: code),
                name: name,
                edition: edition,
                location: sheet.location(row)
            )
        )
        let provenance = Provenance(edition: edition)
        for (column, stated) in nutrients {
            guard let value = sheet.number(row, column, &findings) else { continue }
            draft.add(value, of: stated, .asReported, provenance)
        }
        draft.record.composition.addVitaminD(edition: edition)
        return draft.record
    }

    /// The forms of vitamin D that are neither D2 nor D3, in µg per 100 g.
    func attributes(
        of food: FoodRecord,
        _ row: SheetRow,
        _ sheet: SourceSheet,
        _ findings: inout [Finding]
    ) -> [AttributeRecord] {
        components.compactMap { column, subject in
            guard let value = sheet.number(row, column, &findings) else { return nil }
            return AttributeRecord(
                id: food.id,
                name: food.name,
                kind: .component,
                subject: subject,
                unit: "µg/100 g",
                estimate: Estimate(value),
                provenance: Provenance(edition: food.edition),
                location: sheet.location(row, column)
            )
        }
    }

    private static let componentNames = [
        ("25-hydroxy cholecalciferol (25-OH D3) (ug)", "25-hydroxyvitamin D3"),
        ("25-hydroxy ergocalciferol (25-OH D2) (ug)", "25-hydroxyvitamin D2"),
        ("Vitamin D3 equivalents (ug)", "vitamin D3 equivalents"),
    ]

    /// A column for each nutrient, with the names it has had.
    ///
    /// Left out: retinol equivalents, which count a carotene twice as high as activity equivalents
    /// do; vitamin E equivalents, which count other tocopherols; the shares of fat, in "%T".
    private static let names: [([String], StatedNutrient)] = [
        (
            [
                "Energy with dietary fibre equated (kJ)",
                "Energy with dietary fibre, equated (kJ)",
            ], .energy, .kilojoule
        ),
        (["Moisture (water) (g)"], .water, .gram), (["Protein (g)"], .protein, .gram),
        (["Fat total (g)", "Fat, total (g)"], .fat, .gram),
        (["Total dietary fibre (g)"], .fibre, .gram), (["Alcohol (g)"], .alcohol, .gram),
        (["Total sugars (g)"], .sugars, .gram), (["Added sugars (g)"], .addedSugars, .gram),
        (
            [
                "Available carbohydrate without sugar alcohols (g)",
                "Available carbohydrate, without sugar alcohols (g)",
            ], .carbohydrateAvailable, .gram
        ),
        (["Oxalic acid (g)"], .oxalate, .gram), (["Calcium (Ca) (mg)"], .calcium, .milligram),
        (["Copper (Cu) (mg)"], .copper, .milligram), (["Iron (Fe) (mg)"], .iron, .milligram),
        (["Magnesium (Mg) (mg)"], .magnesium, .milligram),
        (["Manganese (Mn) (mg)"], .manganese, .milligram),
        (["Phosphorus (P) (mg)"], .phosphorus, .milligram),
        (["Potassium (K) (mg)"], .potassium, .milligram),
        (["Selenium (Se) (ug)"], .selenium, .microgram),
        (["Sodium (Na) (mg)"], .sodium, .milligram),
        (["Zinc (Zn) (mg)"], .zinc, .milligram),
        (["Retinol (preformed vitamin A) (ug)"], .retinol, .microgram),
        (["Cobalamin (B12) (ug)"], .vitaminB12, .microgram),
        (["Total folates (ug)"], .folate, .microgram), (["Vitamin C (mg)"], .vitaminC, .milligram),
        (["Cholecalciferol (D3) (ug)"], .cholecalciferol, .microgram),
        (["Ergocalciferol (D2) (ug)"], .ergocalciferol, .microgram),
        (["Alpha tocopherol (mg)"], .vitaminE, .milligram),
        (
            [
                "Total saturated fatty acids equated (g)",
                "Total saturated fatty acids, equated (g)",
            ], .saturatedFat, .gram
        ),
        (
            [
                "Total monounsaturated fatty acids equated (g)",
                "Total monounsaturated fatty acids, equated (g)",
            ], .monounsaturatedFat, .gram
        ),
        (
            [
                "Total polyunsaturated fatty acids equated (g)",
                "Total polyunsaturated fatty acids, equated (g)",
            ], .polyunsaturatedFat, .gram
        ),
        (["C18:2w6 (g)"], .linoleicAcid, .gram), (["C18:3w3 (g)"], .alphaLinolenicAcid, .gram),
        (["C20:5w3 (mg)"], .eicosapentaenoicAcid, .milligram),
        (["C22:5w3 (mg)"], .docosapentaenoicAcid, .milligram),
        (["C22:6w3 (mg)"], .docosahexaenoicAcid, .milligram),
        (["Caffeine (mg)"], .caffeine, .milligram),
    ].compactMap { (names: [String], nutrient: Nutrient, unit: NutrientUnit) in
        StatedNutrient(nutrient, in: unit).map { (names, $0) }
    }
}

extension Composition {
    /// Adds vitamin D as the sum of D2 and D3, where both are given and the sum is not.
    ///
    /// The table's own "vitamin D3 equivalents" count 25-hydroxyvitamin D five times (found by
    /// comparing the columns of release 2), which no other table's vitamin D does.
    fileprivate mutating func addVitaminD(edition: String) {
        guard let d2 = self[.ergocalciferol], let d3 = self[.cholecalciferol] else { return }
        self[.vitaminD] = Figure(
            d2.estimate + d3.estimate,
            .calculated,
            Provenance(edition: edition, detail: "D2 + D3")
        )
    }
}

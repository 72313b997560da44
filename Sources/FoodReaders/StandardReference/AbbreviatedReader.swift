import FoodModel

/// Reads a release of USDA's Standard Reference by its abbreviated table: a row a food, the
/// figures in columns, nothing on how they were made.
struct AbbreviatedReader: StreamingReader {
    let name = "sr-abbreviated"
    private static let file = "ABBREV.txt"

    func recognises(_ files: SourceFiles) -> Bool {
        files.contain(Self.file, SRLayout.ascii.foods.file)
    }

    func mark(of files: SourceFiles) -> String { Self.file }

    func stream(_ files: SourceFiles, into sink: any FoodSink) throws {
        let layout = SRLayout.ascii
        let foods = try SRFoods(files, layout, into: sink)
        var table = try SourceTable(
            Self.file,
            of: files,
            dialect: layout.dialect,
            encoding: layout.encoding,
            columns: Self.columns.map(\.name),
            reportingTo: sink
        )
        let provenance = Provenance(edition: foods.edition.key)
        while let row = try table.next() {
            guard let food = foods.food(row[0]) else {
                sink.report(row.unknownFood(at: 0))
                continue
            }
            for (index, column) in Self.columns.enumerated() {
                guard let stated = column.stated,
                    let value = row.number(index, reportingTo: sink)
                else { continue }
                try sink.add(value, of: stated, .asReported, provenance, to: food)
            }
        }
    }

    private struct Column {
        let name: String
        let stated: StatedNutrient?

        init(_ name: String) {
            self.name = name
            stated = nil
        }

        init(_ name: String, _ nutrient: Nutrient, _ unit: NutrientUnit, rank: Int = 0) {
            self.name = name
            stated = StatedNutrient(nutrient, in: unit, rank: rank)
        }
    }

    /// The 53 columns, after table 13 of the manual of release 28.
    private static let columns: [Column] = [
        Column("NDB_No"), Column("Shrt_Desc"), Column("Water", .water, .gram),
        Column("Energ_Kcal", .energy, .kilocalorie), Column("Protein", .protein, .gram),
        Column("Lipid_Tot", .fat, .gram), Column("Ash"),
        Column("Carbohydrt", .carbohydrateByDifference, .gram), Column("Fiber_TD", .fibre, .gram),
        Column("Sugar_Tot", .sugars, .gram), Column("Calcium", .calcium, .milligram),
        Column("Iron", .iron, .milligram), Column("Magnesium", .magnesium, .milligram),
        Column("Phosphorus", .phosphorus, .milligram),
        Column("Potassium", .potassium, .milligram), Column("Sodium", .sodium, .milligram),
        Column("Zinc", .zinc, .milligram), Column("Copper", .copper, .milligram),
        Column("Manganese", .manganese, .milligram), Column("Selenium", .selenium, .microgram),
        Column("Vit_C", .vitaminC, .milligram), Column("Thiamin"), Column("Riboflavin"),
        Column("Niacin"), Column("Panto_Acid"), Column("Vit_B6"),
        Column("Folate_Tot", .folate, .microgram), Column("Folic_Acid"), Column("Food_Folate"),
        Column("Folate_DFE"), Column("Choline_Tot"), Column("Vit_B12", .vitaminB12, .microgram),
        Column("Vit_A_IU"), Column("Vit_A_RAE", .vitaminA, .microgram),
        Column("Retinol", .retinol, .microgram), Column("Alpha_Carot"), Column("Beta_Carot"),
        Column("Beta_Crypt"), Column("Lycopene"), Column("Lut+Zea"),
        Column("Vit_E", .vitaminE, .milligram), Column("Vit_D_mcg", .vitaminD, .microgram),
        Column("Vit_D_IU", .vitaminD, .internationalUnit, rank: 1),
        Column("Vit_K", .vitaminK1, .microgram), Column("FA_Sat", .saturatedFat, .gram),
        Column("FA_Mono", .monounsaturatedFat, .gram),
        Column("FA_Poly", .polyunsaturatedFat, .gram), Column("Cholestrl"), Column("GmWt_1"),
        Column("GmWt_Desc1"), Column("GmWt_2"), Column("GmWt_Desc2"), Column("Refuse_Pct"),
    ]
}

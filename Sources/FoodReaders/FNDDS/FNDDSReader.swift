import FileFormats
import FoodModel

/// Reads the workbook of nutrient values of USDA's FNDDS: dishes as eaten, their figures computed
/// from recipes or taken over, so that none is a measurement.
struct FNDDSReader: SourceReader {
    func recognises(_ files: SourceFiles) throws(InputError) -> Bool {
        files.workbook?.sheetNames.first == "FNDDS Nutrient Values"
    }

    func mark(of files: SourceFiles) -> String { "the name of its first sheet" }

    func read(_ files: SourceFiles) throws(InputError) -> SourceContents {
        var sheet = try files.sheet(headerRow: 2)
        let edition = try edition(of: sheet, files)
        let code = try sheet.column("Food code")
        let name = try sheet.column("Main food description")
        let group = try sheet.column("WWEIA Category description")
        let undifferentiated = try sheet.column("18:3 (g)")
        var columns: [(Int, StatedNutrient)] = []
        for (name, stated) in Self.nutrients { columns.append((try sheet.column(name), stated)) }
        let provenance = Provenance(edition: edition.key)

        var records: [FoodRecord] = []
        var findings: [Finding] = []
        var undifferentiated183: [FoodID: Figure] = [:]
        while let row = try sheet.next() {
            guard let code = sheet.text(row, code, &findings),
                let name = sheet.text(row, name, &findings)
            else { continue }
            var draft = FoodDraft(
                FoodRecord(
                    id: FoodID(source: "fndds", code: code),
                    name: name,
                    group: row[group],
                    edition: edition.key,
                    location: sheet.location(row)
                )
            )
            for (column, stated) in columns {
                guard let value = sheet.number(row, column, &findings) else { continue }
                draft.add(value, of: stated, .imputed, provenance)
            }
            records.append(draft.record)
            if let value = sheet.number(row, undifferentiated, &findings) {
                undifferentiated183[draft.record.id] = Figure(
                    Estimate(value),
                    .imputed,
                    provenance
                )
            }
        }
        return SourceContents(
            edition: edition,
            records: records,
            findings: findings,
            undifferentiated183: undifferentiated183
        )
    }

    /// The edition, by the years in the title: "2019-2020 Food and Nutrient Database …".
    private func edition(
        of sheet: SourceSheet,
        _ files: SourceFiles
    ) throws(InputError) -> Edition {
        let words = sheet.head.first?[0]?.split { $0.isWhitespace } ?? []
        let years = words.first { word in
            word.utf8.count == 9 && word.split(separator: "-").compactMap { Int($0) }.count == 2
        }
        guard let years else {
            throw InputError(
                .badData,
                at: SourceLocation(file: files.path, line: 1),
                "the title does not say the years of this edition, as in \"2019-2020\""
            )
        }
        return Edition(
            key: "usda-fndds-\(years.prefix(5))\(years.suffix(2))",
            title: "Food and Nutrient Database for Dietary Studies \(years)",
            publisher: "US Department of Agriculture, Agricultural Research Service",
            release: String(years),
            licence: "public domain"
        )
    }

    /// The columns that Osteon has a nutrient for; 18:2 and 18:3 do not tell isomers apart.
    private static let nutrients: [(String, StatedNutrient)] = [
        ("Energy (kcal)", .energy, .kilocalorie), ("Protein (g)", .protein, .gram),
        ("Carbohydrate (g)", .carbohydrateByDifference, .gram),
        ("Sugars, total (g)", .sugars, .gram), ("Fiber, total dietary (g)", .fibre, .gram),
        ("Total Fat (g)", .fat, .gram),
        ("Fatty acids, total saturated (g)", .saturatedFat, .gram),
        ("Fatty acids, total monounsaturated (g)", .monounsaturatedFat, .gram),
        ("Fatty acids, total polyunsaturated (g)", .polyunsaturatedFat, .gram),
        ("Retinol (mcg)", .retinol, .microgram),
        ("Vitamin A, RAE (mcg_RAE)", .vitaminA, .microgram),
        ("Folate, total (mcg)", .folate, .microgram),
        ("Vitamin B-12 (mcg)", .vitaminB12, .microgram), ("Vitamin C (mg)", .vitaminC, .milligram),
        ("Vitamin D (D2 + D3) (mcg)", .vitaminD, .microgram),
        ("Vitamin E (alpha-tocopherol) (mg)", .vitaminE, .milligram),
        ("Vitamin K (phylloquinone) (mcg)", .vitaminK1, .microgram),
        ("Calcium (mg)", .calcium, .milligram), ("Phosphorus (mg)", .phosphorus, .milligram),
        ("Magnesium (mg)", .magnesium, .milligram), ("Iron (mg)", .iron, .milligram),
        ("Zinc (mg)", .zinc, .milligram), ("Copper (mg)", .copper, .milligram),
        ("Selenium (mcg)", .selenium, .microgram), ("Potassium (mg)", .potassium, .milligram),
        ("Sodium (mg)", .sodium, .milligram), ("Caffeine (mg)", .caffeine, .milligram),
        ("Alcohol (g)", .alcohol, .gram), ("20:5 n-3 (g)", .eicosapentaenoicAcid, .gram),
        ("22:5 n-3 (g)", .docosapentaenoicAcid, .gram),
        ("22:6 n-3 (g)", .docosahexaenoicAcid, .gram), ("Water (g)", .water, .gram),
    ].compactMap { (name: String, nutrient: Nutrient, unit: NutrientUnit) in
        StatedNutrient(nutrient, in: unit).map { (name, $0) }
    }
}

import FoodModel

/// The columns of India's table: a figure and its error for each component.
struct IFCTColumns {
    private let code: Int
    private let name: Int
    private let scientificName: Int
    /// The names in other languages; nil where the file has none.
    private let otherNames: Int?
    private let group: Int
    private let regions: Int
    private let nutrients: [(value: Int, error: Int, stated: StatedNutrient, kind: FigureKind)]
    private let components: [(value: Int, error: Int, subject: String, method: String)]

    init(_ table: SourceTable) throws(InputError) {
        code = try table.column("code")
        name = try table.column("name")
        scientificName = try table.column("scie")
        otherNames = try? table.column("lang")
        group = try table.column("grup")
        regions = try table.column("regn")
        var nutrients: [(value: Int, error: Int, stated: StatedNutrient, kind: FigureKind)] = []
        for (name, stated, kind) in Self.nutrients {
            nutrients.append(
                (try table.column(name), try table.column("\(name)_e"), stated, kind)
            )
        }
        self.nutrients = nutrients
        var components: [(value: Int, error: Int, subject: String, method: String)] = []
        for (name, subject, method) in Self.components {
            components.append(
                (try table.column(name), try table.column("\(name)_e"), subject, method)
            )
        }
        self.components = components
    }

    /// The food of a row with its figures.
    func food(_ row: SourceRow, _ findings: inout [Finding]) -> FoodRecord {
        var draft = FoodDraft(
            FoodRecord(
                id: FoodID(source: IFCTReader.source, code: row[code]),
                name: row[name],
                scientificName: row.text(scientificName),
                group: row.text(group),
                edition: IFCTReader.edition.key,
                location: row.location
            )
        )
        for name in otherNames.map({ IFCTNames.names(in: row[$0]) }) ?? [] {
            draft.record.addName(name.text, in: name.language)
        }
        for (value, error, stated, kind) in nutrients {
            guard let number = number(row, value, error, &findings) else { continue }
            let provenance = provenance(row, error, unit: stated.unit.rawValue)
            draft.add(number, of: stated, kind, provenance)
        }
        return draft.record
    }

    /// What the row says of components that no nutrient is.
    func attributes(
        of food: FoodRecord,
        _ row: SourceRow,
        _ findings: inout [Finding]
    ) -> [AttributeRecord] {
        components.compactMap { value, error, subject, method in
            guard let number = number(row, value, error, &findings) else { return nil }
            return AttributeRecord(
                id: food.id,
                name: food.name,
                kind: .component,
                subject: subject,
                method: method,
                unit: "g/100 g",
                estimate: Estimate(number),
                provenance: provenance(row, error, unit: "g"),
                location: row.location
            )
        }
    }

    /// The figure of a row; nil where it is missing, which the table writes as a zero.
    private func number(
        _ row: SourceRow,
        _ value: Int,
        _ error: Int,
        _ findings: inout [Finding]
    ) -> Double? {
        guard let number = row.number(value, &findings) else { return nil }
        guard number == 0 else { return number }
        guard let error = row.number(error, &findings), error > 0 else { return nil }
        return number
    }

    /// The error as printed, where it is not zero, and how many regions the food is from.
    private func provenance(_ row: SourceRow, _ error: Int, unit: String) -> Provenance {
        let spread = row[error]
        let parts = [
            ["", "0"].contains(spread) ? "" : "± \(spread) \(unit)",
            row[regions].isEmpty ? "" : "regions: \(row[regions])",
        ]
        return Provenance(
            edition: IFCTReader.edition.key,
            detail: parts.filter { !$0.isEmpty }.joined(separator: "; ")
        )
    }

    /// The columns that Osteon has a nutrient for.
    ///
    /// The columns "vita", "vitd", "vite" and "vitk" are sums that count what is missing as zero,
    /// and "vitd" 25-hydroxyvitamin D too: they are not read, and no food has D2 as well as D3.
    private static let nutrients: [(String, StatedNutrient, FigureKind)] = [
        ("enerc", .energy, .kilojoule, .calculated), ("water", .water, .gram, .measured),
        ("protcnt", .protein, .gram, .measured), ("fatce", .fat, .gram, .measured),
        ("fibtg", .fibre, .gram, .measured),
        ("choavldf", .carbohydrateAvailable, .gram, .calculated),
        ("fsugar", .sugars, .gram, .measured), ("fasat", .saturatedFat, .gram, .measured),
        ("fams", .monounsaturatedFat, .gram, .measured),
        ("fapu", .polyunsaturatedFat, .gram, .measured),
        ("f18d3n3", .alphaLinolenicAcid, .gram, .measured),
        ("f18d2cn6", .linoleicAcid, .gram, .measured),
        ("f20d5n3", .eicosapentaenoicAcid, .gram, .measured),
        ("f22d5n3", .docosapentaenoicAcid, .gram, .measured),
        ("f22d6n3", .docosahexaenoicAcid, .gram, .measured), ("ca", .calcium, .gram, .measured),
        ("p", .phosphorus, .gram, .measured), ("mg", .magnesium, .gram, .measured),
        ("na", .sodium, .gram, .measured), ("k", .potassium, .gram, .measured),
        ("zn", .zinc, .gram, .measured), ("fe", .iron, .gram, .measured),
        ("cu", .copper, .gram, .measured), ("mn", .manganese, .gram, .measured),
        ("se", .selenium, .gram, .measured), ("vitc", .vitaminC, .gram, .measured),
        ("tocpha", .vitaminE, .gram, .measured), ("ergcal", .ergocalciferol, .gram, .measured),
        ("chocal", .cholecalciferol, .gram, .measured), ("vitk1", .vitaminK1, .gram, .measured),
        ("vitk2", .vitaminK2, .gram, .measured), ("retol", .retinol, .gram, .measured),
        ("folsum", .folate, .gram, .measured), ("oxalt", .oxalate, .gram, .measured),
        ("phytac", .phytate, .gram, .measured),
    ].compactMap { (name: String, nutrient: Nutrient, unit: NutrientUnit, kind: FigureKind) in
        StatedNutrient(nutrient, in: unit).map { (name, $0, kind) }
    }

    /// The columns that become attributes.
    ///
    /// "polyph" is not the sum of the compounds that the table lists, so that it is not the sum by
    /// chromatography that Osteon's polyphenols are.
    private static let components = [
        ("doh25", "25-hydroxyvitamin D3", ""), ("oxals", "soluble oxalate", ""),
        ("polyph", "polyphenols, total", "total, not the sum of compounds"),
    ]
}

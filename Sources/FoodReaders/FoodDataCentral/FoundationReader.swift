import FoodModel

/// Reads FoodData Central's Foundation Foods: the foods that the release holds to be current.
///
/// Most rows of `food.csv` are the samples behind them, or foods that a newer one replaced.
struct FoundationReader: SourceReader {
    private static let listing = "foundation_food.csv"

    func recognises(_ files: SourceFiles) -> Bool {
        files.contain("food.csv", Self.listing, "food_nutrient.csv")
    }

    func read(_ files: SourceFiles) throws(InputError) -> SourceContents {
        let edition = try edition(of: files)
        var foods = try FDCFoods(files, listedIn: Self.listing, edition: edition)
        for (type, count) in foods.others.sorted(by: { $0.key < $1.key }) {
            foods.findings.append(
                Finding(
                    .note,
                    at: SourceLocation(file: files.path(of: "food.csv")),
                    text: type,
                    "rows of the type \"\(type)\" are no current foods: \(count) left out"
                )
            )
        }
        try addFigures(from: files, to: &foods, edition: edition)
        return SourceContents(
            edition: edition,
            records: foods.drafts.drafts.map(\.record),
            findings: foods.findings
        )
    }

    /// The edition, by the newest date of publication among the current foods.
    private func edition(of files: SourceFiles) throws(InputError) -> Edition {
        var listing = try SourceTable(Self.listing, of: files)
        let current = try listing.dictionary(from: "fdc_id", to: "NDB_number")
        var table = try SourceTable("food.csv", of: files)
        let id = try table.column("fdc_id")
        let date = try table.column("publication_date")
        var newest = ""
        while let row = try table.next() {
            if current[row[id]] != nil { newest = max(newest, row[date]) }
        }
        return Edition(
            key: "usda-fdc-foundation-\(newest.prefix(7))",
            title: "FoodData Central, Foundation Foods",
            publisher: "US Department of Agriculture, Agricultural Research Service",
            release: newest,
            licence: "public domain"
        )
    }

    private func addFigures(
        from files: SourceFiles,
        to foods: inout FDCFoods,
        edition: Edition
    ) throws(InputError) {
        var definitions = try SourceTable("nutrient.csv", of: files)
        let nutrients = try NutrientCodes.foodDataCentral.stated(
            in: &definitions,
            code: "id",
            unit: "unit_name",
            &foods.findings
        )
        var table = try SourceTable("food_nutrient.csv", of: files)
        let food = try table.column("fdc_id")
        let nutrient = try table.column("nutrient_id")
        let amount = try table.column("amount")
        let derivation = try table.column("derivation_id")
        while let row = try table.next() {
            guard foods.drafts.contains(row[food]),
                let value = row.number(amount, &foods.findings)
            else { continue }
            guard let stated = nutrients[row[nutrient]] else {
                foods.findings.append(row.undefinedNutrient(at: nutrient))
                continue
            }
            guard let stated else { continue }
            let kind = FigureKind(derivationID: row[derivation])
            let provenance = Provenance(edition: edition.key, detail: row[derivation])
            foods.drafts.update(row[food]) { $0.add(value, of: stated, kind, provenance) }
        }
        foods.findings += table.findings
    }
}

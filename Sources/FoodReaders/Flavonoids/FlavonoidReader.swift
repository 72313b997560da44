import FoodModel

/// Reads the flavonoids of USDA's Flavonoid database 3.3, as a table of a row a food and compound.
///
/// A food's figure is the sum of its compounds; those that nobody looked for are not in it, so
/// that it says how many were. The table names foods and has no numbers for them.
struct FlavonoidReader: SourceReader {
    private static let columns = [
        "LONG_DESC", "FLAV_CLASS", "NUTRIENT_NAME", "FLAVONOIDS_MG_PER_100G",
    ]
    private static let edition = Edition(
        key: "usda-flavonoid-3.3",
        title: "USDA Database for the Flavonoid Content of Selected Foods, release 3.3",
        publisher: "US Department of Agriculture, Agricultural Research Service",
        release: "3.3",
        licence: "public domain"
    )

    func recognises(_ files: SourceFiles) throws(InputError) -> Bool {
        guard try files.workbook() != nil else { return false }
        return try files.sheet(headerRow: 1).contains(Self.columns)
    }

    func read(_ files: SourceFiles) throws(InputError) -> SourceContents {
        let sheet = try files.sheet(headerRow: 1)
        let name = try sheet.column(Self.columns[0])
        let compound = try sheet.column(Self.columns[2])
        let amount = try sheet.column(Self.columns[3])
        var foods: [String: (compounds: [String: Double], location: SourceLocation)] = [:]
        var findings: [Finding] = []
        for row in sheet.rows {
            guard let name = sheet.text(row, name, &findings),
                let compoundName = sheet.text(row, compound, &findings),
                let value = sheet.number(row, amount, &findings)
            else { continue }
            var food = foods[name] ?? ([:], sheet.location(row))
            guard food.compounds[compoundName] == nil else {
                findings.append(
                    Finding(
                        .warning,
                        at: sheet.location(row, compound),
                        text: compoundName,
                        "\"\(compoundName)\" stands twice for this food; the first is kept"
                    )
                )
                continue
            }
            food.compounds[compoundName] = value
            foods[name] = food
        }
        let records = foods.map { name, food in
            record(name, food.compounds, food.location)
        }
        return SourceContents(edition: Self.edition, records: records, findings: findings)
    }

    private func record(
        _ name: String,
        _ compounds: [String: Double],
        _ location: SourceLocation
    ) -> FoodRecord {
        let sum = compounds.sorted { $0.key < $1.key }.reduce(0) { $0 + $1.value }
        let figure = Figure(
            Estimate((sum * 1000).rounded() / 1000),
            .calculated,
            Provenance(edition: Self.edition.key, detail: "sum of \(compounds.count) compounds")
        )
        return FoodRecord(
            id: FoodID(source: "usda-flavonoid", code: name),
            name: name,
            composition: Composition(figures: [.flavonoids: figure]),
            edition: Self.edition.key,
            location: location
        )
    }
}

import FoodModel

/// Reads the flavonoids of USDA's Flavonoid database 3.3, as a table of a row a food and compound.
///
/// A food's figure is the sum of its compounds. Where nobody looked for a whole class of them, the
/// sum is a floor, and ``UnmeasuredFlavonoids`` says what the class may add. The table names foods
/// and has no numbers for them.
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
        guard files.workbook != nil else { return false }
        return try files.sheet(headerRow: 1).contains(Self.columns)
    }

    func mark(of files: SourceFiles) -> String { "the columns of its first sheet" }

    func read(_ files: SourceFiles) throws(InputError) -> SourceContents {
        var sheet = try files.sheet(headerRow: 1)
        let name = try sheet.column(Self.columns[0])
        let flavonoidClass = try sheet.column(Self.columns[1])
        let compound = try sheet.column(Self.columns[2])
        let amount = try sheet.column(Self.columns[3])
        var foods: [String: FlavonoidFood] = [:]
        var findings: [Finding] = []
        while let row = try sheet.next() {
            guard let name = sheet.text(row, name, &findings),
                let flavonoidClass = sheet.text(row, flavonoidClass, &findings),
                let compoundName = sheet.text(row, compound, &findings),
                let value = sheet.number(row, amount, &findings)
            else { continue }
            var food = foods[name] ?? FlavonoidFood(location: sheet.location(row))
            guard food.add(value, of: compoundName, in: flavonoidClass) else {
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
            foods[name] = food
        }
        let unmeasured = UnmeasuredFlavonoids(Array(foods.values))
        let records = foods.map { name, food in record(name, food, unmeasured) }
        return SourceContents(edition: Self.edition, records: records, findings: findings)
    }

    private func record(
        _ name: String,
        _ food: FlavonoidFood,
        _ unmeasured: UnmeasuredFlavonoids
    ) -> FoodRecord {
        let detail = "sum of \(food.compounds.count) compounds of \(food.sums.count) classes"
        let figure = unmeasured.estimate(of: food).map {
            Figure($0, .calculated, Provenance(edition: Self.edition.key, detail: detail))
        }
        return FoodRecord(
            id: FoodID(source: "usda-flavonoid", code: name),
            name: name,
            composition: Composition(figures: figure.map { [.flavonoids: $0] } ?? [:]),
            edition: Self.edition.key,
            location: food.location
        )
    }
}

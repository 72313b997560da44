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
    func recognises(_ files: SourceFiles) throws(InputError) -> Bool {
        guard files.workbook != nil else { return false }
        return try files.sheet(headerRow: 1).contains(Self.columns)
    }

    func mark(of files: SourceFiles) -> String { "the columns of its first sheet" }

    func read(_ files: SourceFiles) throws(InputError) -> SourceContents {
        let table = try FlavonoidTable(files, amounts: Self.columns[3])
        let unmeasured = UnmeasuredFlavonoids(Array(table.foods.values))
        let records = table.foods.map { name, food in record(name, food, unmeasured) }
        return SourceContents(
            edition: FlavonoidTable.edition,
            records: records,
            findings: table.findings
        )
    }

    private func record(
        _ name: String,
        _ food: FlavonoidFood,
        _ unmeasured: UnmeasuredFlavonoids
    ) -> FoodRecord {
        let detail = "sum of \(food.compounds.count) compounds of \(food.sums.count) classes"
        let figure = unmeasured.estimate(of: food).map {
            Figure($0, .calculated, Provenance(edition: FlavonoidTable.edition.key, detail: detail))
        }
        return FoodRecord(
            id: FoodID(source: "usda-flavonoid", code: name),
            name: name,
            composition: Composition(figures: figure.map { [.flavonoids: $0] } ?? [:]),
            edition: FlavonoidTable.edition.key,
            location: food.location
        )
    }
}

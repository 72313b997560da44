import FoodModel

/// The foods of a FoodData Central download that have a row in its table of one data type.
struct FDCFoods {
    var drafts = FoodDrafts()
    var findings: [Finding] = []
    /// How many rows of `food.csv` are of each data type and not among the foods.
    private(set) var others: [String: Int] = [:]

    /// The foods that `membership` (`foundation_food.csv`, `sr_legacy_food.csv`) lists.
    init(
        _ files: SourceFiles,
        listedIn membership: String,
        edition: Edition
    ) throws(InputError) {
        var listing = try SourceTable(membership, of: files)
        let ndbNumbers = try listing.dictionary(from: "fdc_id", to: "NDB_number")
        var categoryTable = try SourceTable("food_category.csv", of: files)
        let categories = try categoryTable.dictionary(from: "id", to: "description")
        var table = try SourceTable("food.csv", of: files)
        let id = try table.column("fdc_id")
        let type = try table.column("data_type")
        let name = try table.column("description")
        let category = try table.column("food_category_id")
        while let row = try table.next() {
            guard let ndbNumber = ndbNumbers[row[id]] else {
                others[row[type], default: 0] += 1
                continue
            }
            let record = FoodRecord(
                id: FoodID(source: "fdc", code: row[id]),
                otherIDs: [FoodID(source: "ndb", code: SRFoods.code(ndbNumber))],
                name: row[name],
                group: categories[row[category]],
                edition: edition.key,
                location: row.location
            )
            if !drafts.add(record, code: row[id]) {
                findings.append(
                    row.finding(at: id, "the food \(row[id]) stands twice; the first is kept")
                )
            }
        }
        findings += listing.findings + categoryTable.findings + table.findings
        try FDCPortions.add(from: files, to: &drafts, &findings)
    }
}

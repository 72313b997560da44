import FoodModel

/// Reads FoodData Central's CSV downloads: one set of foods, or all of them.
///
/// Most rows of `food.csv` are samples behind the foods, or foods that a newer one replaced: only
/// those that the release lists are read.
struct FDCReader: StreamingReader {
    let name = "fdc"

    func recognises(_ files: SourceFiles) -> Bool {
        files.contain("food.csv") && !types(in: files).isEmpty
    }

    func mark(of files: SourceFiles) -> String {
        (["food.csv"] + types(in: files).map(\.listing)).joined(separator: " and ")
    }

    private func types(in files: SourceFiles) -> [FDCDataType] {
        FDCDataType.allCases.filter { files.contain($0.listing) }
    }

    func editions(of files: SourceFiles) throws -> [Edition] {
        let types = types(in: files)
        let listing = try FDCListing(files, types, reportingTo: EditionList())
        return types.map(listing.edition)
    }

    func stream(_ files: SourceFiles, into sink: any FoodSink) throws {
        let listing = try FDCListing(files, types(in: files), reportingTo: sink)
        let groups = try FDCGroups(files)
        for type in types(in: files) { try addFoods(of: type, listing, groups, files, sink) }
        let foods = FDCFoods(listing: listing, sink: sink)
        try FDCPortions.add(from: files, to: foods)
        if files.contain(FDCDataType.branded.listing) {
            try FDCServings.add(from: files, to: foods)
        }
        guard files.contain("food_nutrient.csv") || files.contain(FDCDataType.foundation.listing)
        else {
            return sink.report(
                Finding(
                    .note,
                    at: SourceLocation(file: files.path),
                    "there is no food_nutrient.csv here: the foods come without figures"
                )
            )
        }
        try FDCFigures.add(from: files, to: foods)
    }

    private func addFoods(
        of type: FDCDataType,
        _ listing: FDCListing,
        _ groups: FDCGroups,
        _ files: SourceFiles,
        _ sink: any FoodSink
    ) throws {
        let edition = listing.edition(of: type)
        try sink.begin(edition)
        var table = try SourceTable("food.csv", of: files, reportingTo: sink)
        let id = try table.column("fdc_id")
        let dataType = try table.column("data_type")
        let name = try table.column("description")
        let category = try table.column("food_category_id")
        while let row = try table.next() {
            let code = row[id]
            guard listing.type(of: code, declared: row[dataType]) == type else { continue }
            let record = FoodRecord(
                id: FoodID(source: "fdc", code: code),
                otherIDs: listing.otherIDs(of: code, type),
                name: row[name],
                group: groups[row[category], of: type],
                edition: edition.key,
                location: row.location
            )
            _ = try sink.add(record, from: row, column: id)
        }
    }
}

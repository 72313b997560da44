import FoodModel

/// Reads FoodData Central's SR Legacy without its figures: FDC ids, NDB numbers and portions.
struct SRLegacyReader: SourceReader {
    private static let listing = "sr_legacy_food.csv"
    private static let edition = Edition(
        key: "usda-fdc-sr-legacy-2018-04",
        title: "FoodData Central, SR Legacy",
        publisher: "US Department of Agriculture, Agricultural Research Service",
        release: "2018-04",
        licence: "public domain"
    )

    func recognises(_ files: SourceFiles) -> Bool { files.contain("food.csv", Self.listing) }

    func read(_ files: SourceFiles) throws(InputError) -> SourceContents {
        let foods = try FDCFoods(files, listedIn: Self.listing, edition: Self.edition)
        return SourceContents(
            edition: Self.edition,
            records: foods.drafts.drafts.map(\.record),
            findings: foods.findings
        )
    }
}

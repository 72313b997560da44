import FileFormats
import FoodModel

/// Reads the composition workbook of Phenol-Explorer: a row a food, compound and method.
///
/// Every row becomes an attribute, in the unit it is written in. Methods answer different questions
/// of the same food: what one finds bound, another finds after hydrolysis, so that nothing is summed.
struct PhenolExplorerReader: SourceReader {
    let name = "phenol-explorer"
    private static let columns = [
        "food_group", "food", "experimental_method_group", "compound", "units", "mean", "min",
        "max",
    ]
    private static let edition = Edition(
        key: "phenol-explorer",
        title: "Phenol-Explorer: database on polyphenol content in foods",
        publisher: "INRAE",
        release: "",
        licence: "for your own use, not to be passed on"
    )

    func recognises(_ files: SourceFiles) throws(InputError) -> Bool {
        guard files.workbook != nil else { return false }
        return try files.sheet(headerRow: 1).contains(Self.columns)
    }

    func mark(of files: SourceFiles) -> String { "the columns of its first sheet" }

    func read(_ files: SourceFiles) throws(InputError) -> SourceContents {
        var sheet = try files.sheet(headerRow: 1)
        let columns = try PhenolExplorerColumns(sheet)
        var attributes: [AttributeRecord] = []
        var findings: [Finding] = []
        while let row = try sheet.next() {
            guard let attribute = columns.attribute(row, of: sheet, Self.edition, &findings) else {
                continue
            }
            attributes.append(attribute)
        }
        return SourceContents(
            edition: Self.edition,
            records: [],
            findings: findings,
            attributes: attributes
        )
    }
}

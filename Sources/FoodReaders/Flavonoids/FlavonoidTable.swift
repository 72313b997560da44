public import FoodModel

/// A workbook with a line a food and flavonoid, as compounds and classes of them.
public struct FlavonoidTable: Sendable {
    public static let edition = Edition(
        key: "usda-flavonoid-3.3",
        title: "USDA Database for the Flavonoid Content of Selected Foods, release 3.3",
        publisher: "US Department of Agriculture, Agricultural Research Service",
        release: "3.3",
        licence: "public domain"
    )

    /// By the name that the table gives them: it has no numbers.
    public private(set) var foods: [String: FlavonoidFood] = [:]
    public private(set) var findings: [Finding] = []

    /// Reads the workbook that `files` are, whose amounts stand in the column `amounts`.
    ///
    /// Lines without a class, such as proanthocyanidins and sums that the publisher made, are left
    /// out.
    public init(_ files: SourceFiles, amounts: String) throws(InputError) {
        var sheet = try files.sheet(headerRow: 1)
        let name = try sheet.column("LONG_DESC")
        let flavonoidClass = try sheet.column("FLAV_CLASS")
        let compound = try sheet.column("NUTRIENT_NAME")
        let amount = try sheet.column(amounts)
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
    }
}

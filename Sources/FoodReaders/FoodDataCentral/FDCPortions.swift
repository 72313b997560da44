import FoodModel

/// The portions of FoodData Central's `food_portion.csv`.
struct FDCPortions {
    /// What FoodData Central writes for a unit that stands in the modifier instead.
    private static let noUnit = "undetermined"

    /// Adds the portions in `files` to the foods of `drafts`, which may be some of those there.
    static func add(
        from files: SourceFiles,
        to drafts: inout FoodDrafts,
        _ findings: inout [Finding]
    ) throws(InputError) {
        var unitTable = try SourceTable("measure_unit.csv", of: files)
        let units = try unitTable.dictionary(from: "id", to: "name")
        var table = try SourceTable("food_portion.csv", of: files)
        let food = try table.column("fdc_id")
        let amount = try table.column("amount")
        let unit = try table.column("measure_unit_id")
        let description = try table.column("portion_description")
        let modifier = try table.column("modifier")
        let grams = try table.column("gram_weight")
        while let row = try table.next() {
            guard drafts.contains(row[food]) else { continue }
            guard let unitName = units[row[unit]] else {
                findings.append(
                    row.finding(
                        at: unit,
                        "there is no measure \"\(row[unit])\"; the portion was left out"
                    )
                )
                continue
            }
            guard let amount = row.number(amount, &findings),
                let grams = row.number(grams, &findings)
            else { continue }
            let words = [row[description], row[modifier]].filter { !$0.isEmpty }
                .joined(separator: ", ")
            let portion =
                unitName == noUnit
                ? Portion(amount: amount, description: words, grams: grams)
                : Portion(amount: amount, unit: unitName, modifier: words, grams: grams)
            drafts.update(row[food]) { $0.record.portions.append(portion) }
        }
        findings += unitTable.findings + table.findings
    }
}

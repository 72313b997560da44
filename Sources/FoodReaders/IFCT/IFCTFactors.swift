import FoodModel

/// The yields and retentions that stand beside India's table, where their files are there.
///
/// A third file, of factors by food group, mixes retention with guesses of how much is absorbed and
/// is not read.
enum IFCTFactors {
    /// The share of each food that preparing it leaves.
    static func yields(
        of files: SourceFiles,
        _ findings: inout [Finding]
    ) throws(InputError) -> [AttributeRecord] {
        let file = "yieldfactors.csv"
        guard files.contain(file) else { return [] }
        var table = try SourceTable(file, of: files)
        let code = try table.column("code")
        let name = try table.column("name")
        let share = try table.column("yield")
        let preparation = try table.column("preparation")
        var yields: [AttributeRecord] = []
        while let row = try table.next() {
            guard let value = row.number(share, &findings) else { continue }
            guard let code = row.text(code) else {
                findings.append(row.finding(at: code, "a yield is of a food; it was left out"))
                continue
            }
            yields.append(
                AttributeRecord(
                    id: FoodID(source: IFCTReader.source, code: code),
                    name: row[name],
                    kind: .yield,
                    method: row[preparation],
                    unit: "g/g",
                    estimate: Estimate(value),
                    provenance: Provenance(edition: IFCTReader.edition.key),
                    location: row.location
                )
            )
        }
        findings += table.findings
        return yields
    }

    /// The share of each component that cooking leaves, in whatever food.
    static func retentions(
        of files: SourceFiles,
        _ findings: inout [Finding]
    ) throws(InputError) -> [AttributeRecord] {
        let file = "retentionfactors.csv"
        guard files.contain(file) else { return [] }
        var table = try SourceTable(file, of: files)
        let code = try table.column("code")
        var columns: [(method: String, factor: Int, explanation: Int)] = []
        for method in methods {
            columns.append(
                (method, try table.column(method), try table.column("\(method)_explanation"))
            )
        }
        var retentions: [AttributeRecord] = []
        while let row = try table.next() {
            guard !describing.contains(row[code]) else { continue }
            for (method, factor, explanation) in columns {
                guard let value = row.number(factor, &findings) else { continue }
                retentions.append(
                    AttributeRecord(
                        id: FoodID(source: IFCTReader.source, code: "all"),
                        name: "any food",
                        kind: .retention,
                        subject: row[code],
                        method: method,
                        unit: "g/g",
                        estimate: Estimate(value),
                        provenance: Provenance(
                            edition: IFCTReader.edition.key,
                            detail: row[explanation]
                        ),
                        location: row.location
                    )
                )
            }
        }
        findings += table.findings
        return retentions
    }

    private static let methods = [
        "steaming", "roasting", "microwaving", "grilling", "frying", "boiling",
    ]

    /// Columns of the table of foods that the table of retentions lists too, and that hold no
    /// component.
    private static let describing: Set<String> = [
        "code", "name", "scie", "lang", "grup", "regn", "tags",
    ]
}

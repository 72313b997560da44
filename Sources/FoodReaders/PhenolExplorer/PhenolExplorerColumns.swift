import FileFormats
import FoodModel

/// The columns of Phenol-Explorer's workbook.
struct PhenolExplorerColumns {
    private let food: Int
    private let compound: Int
    private let method: Int
    private let unit: Int
    private let mean: Int
    private let min: Int
    private let max: Int
    /// Columns that some copies of the workbook have: the food's number, and what is noted down.
    private let code: Int?
    private let notes: [(column: Int, label: String)]

    init(_ sheet: SourceSheet) throws(InputError) {
        food = try sheet.column("food")
        compound = try sheet.column("compound")
        method = try sheet.column("experimental_method_group")
        unit = try sheet.column("units")
        mean = try sheet.column("mean")
        min = try sheet.column("min")
        max = try sheet.column("max")
        code = sheet.contains(["FOOD_ID_PE"]) ? try sheet.column("FOOD_ID_PE") : nil
        var notes: [(column: Int, label: String)] = []
        for (name, label) in Self.notes where sheet.contains([name]) {
            notes.append((try sheet.column(name), label))
        }
        self.notes = notes
    }

    /// What a row states; nil, with a finding, where it states nothing that can be used.
    func attribute(
        _ row: SheetRow,
        of sheet: SourceSheet,
        _ edition: Edition,
        _ findings: inout [Finding]
    ) -> AttributeRecord? {
        guard let name = sheet.text(row, food, &findings),
            let compound = sheet.text(row, compound, &findings),
            let method = sheet.text(row, method, &findings),
            let unit = sheet.text(row, unit, &findings),
            let estimate = estimate(row, of: sheet, &findings)
        else { return nil }
        let code = code.flatMap { row[$0] }.flatMap { $0.isEmpty ? nil : $0 } ?? name
        let details = notes.compactMap { column, label in row[column].map { "\(label) \($0)" } }
        return AttributeRecord(
            id: FoodID(source: "phenol-explorer", code: code),
            name: name,
            kind: .component,
            subject: compound,
            method: method,
            unit: unit,
            estimate: estimate,
            provenance: Provenance(edition: edition.key, detail: details.joined(separator: "; ")),
            location: sheet.location(row)
        )
    }

    /// The mean between the least and the greatest; the mean alone where they are not given.
    ///
    /// The table rounds the three apart, so that a mean may lie just outside. A mean that lies well
    /// outside is a slip of somebody's pen, and nobody can say in which of the three.
    private func estimate(
        _ row: SheetRow,
        of sheet: SourceSheet,
        _ findings: inout [Finding]
    ) -> Estimate? {
        guard row[mean] != nil else {
            findings.append(
                Finding(
                    .warning,
                    at: sheet.location(row, mean),
                    "there is no mean here; the row was left out"
                )
            )
            return nil
        }
        guard let mean = sheet.number(row, mean, &findings) else { return nil }
        let low = sheet.number(row, min, &findings) ?? mean
        let high = sheet.number(row, max, &findings) ?? mean
        let tolerance = mean * Self.rounding
        guard low <= high, low - tolerance <= mean, mean <= high + tolerance else {
            findings.append(
                Finding(
                    .warning,
                    at: sheet.location(row, self.mean),
                    text: row[self.mean] ?? "",
                    "the mean \(mean) does not lie between \(low) and \(high); "
                        + "the row was left out"
                )
            )
            return nil
        }
        return Estimate(low: Swift.min(low, mean), point: mean, high: Swift.max(high, mean))
    }

    /// How far, as a share of it, a mean may lie outside by rounding alone.
    private static let rounding = 0.01

    private static let notes = [
        ("n", "n"), ("N", "samples"), ("sd", "sd"), ("nb_of_publications", "publications"),
        ("publication_ids", "ids"), ("fdc_id", "fdc"),
    ]
}

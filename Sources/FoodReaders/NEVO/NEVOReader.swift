import FileFormats
import FoodModel

/// Reads the Dutch food composition table of RIVM, NEVO.
///
/// It is a row a food, and does not say how a figure was made. Foods per 100 ml are left out: none
/// has a density in the table. Vitamin K is read as K1 and as K2, never from the total "VITK";
/// vitamin D is the table's own total, 25-hydroxyvitamin D3 ("CHOCALOH") included, and D2 and D3 are
/// apart. "FOL" is in dietary folate equivalents, so that folate is the sum of its two forms.
struct NEVOReader: SourceReader {
    func recognises(_ files: SourceFiles) -> Bool { Self.table(files) != nil }

    private static func table(_ files: SourceFiles) -> String? {
        files.table(headedBy: ["NEVO-code", "|", "ENERCC"], hint: "nevo")
    }

    func mark(of files: SourceFiles) -> String {
        Self.table(files).map { "the columns of \($0)" } ?? "its columns"
    }

    func read(_ files: SourceFiles) throws(InputError) -> SourceContents {
        let name = Self.table(files) ?? "NEVO.csv"
        var table = try SourceTable(name, of: files, dialect: .pipe)
        let columns = try NEVOColumns(table)
        var findings = columns.missing(in: files.path(of: name))
        var drafts = FoodDrafts()
        var edition: Edition?
        while let row = try table.next() {
            let current = edition ?? .nevo(row[columns.version])
            edition = current
            guard row[columns.quantity].filter({ $0 != " " }).lowercased() == "per100g" else {
                findings.append(
                    row.finding(
                        at: columns.quantity,
                        "the figures are \"\(row[columns.quantity])\" and the table has no density "
                            + "to convert them with; the food was left out"
                    )
                )
                continue
            }
            let code = row[columns.code]
            var record = FoodRecord(
                id: FoodID(source: "nevo", code: code),
                name: row.text(columns.englishName) ?? row[columns.dutchName],
                group: row.text(columns.group),
                edition: current.key,
                location: row.location
            )
            record.addName(row[columns.dutchName], in: "nl")
            record.addName(columns.synonym.map { row[$0] }, in: "nl")
            guard drafts.add(record, from: row, column: columns.code, &findings) else { continue }
            drafts.update(code) { columns.addFigures(of: row, to: &$0, &findings) }
        }
        var records = drafts.drafts.map(\.record)
        records.boundTraces(&findings)
        return SourceContents(
            edition: edition ?? .nevo(""),
            records: records,
            findings: findings + table.findings
        )
    }
}

extension Edition {
    /// The release of NEVO that a row's first column names: "NEVO-Online 2025 9.0".
    fileprivate static func nevo(_ version: String) -> Edition {
        let release = version.split(separator: " ").filter { $0.first?.isNumber ?? false }
        return Edition(
            key: (["nevo"] + release).joined(separator: "-"),
            title: "NEVO online, Dutch Food Composition Database",
            publisher: "Rijksinstituut voor Volksgezondheid en Milieu (RIVM)",
            release: release.joined(separator: " "),
            licence: "RIVM's conditions of NEVO online, for a person's own use; cite "
                + "\"NEVO online, version \(release.joined(separator: "/")), RIVM, Bilthoven\""
        )
    }
}

import FileFormats
import FoodModel

/// Reads FAO's densities of foods, as a table of names and g/ml.
///
/// The table mixes true densities with those of heaps, and does not say which is which:
/// ``DensityKind`` tells them apart as far as the name and the number do.
struct DensityReader: SourceReader {
    private static let dialect = DelimitedDialect(
        separator: UInt8(ascii: ";"),
        quote: UInt8(ascii: "\"")
    )
    private static let edition = Edition(
        key: "fao-density",
        title: "FAO/INFOODS Density Database",
        publisher: "Food and Agriculture Organization of the United Nations",
        release: "",
        licence: "for your own use, not to be passed on"
    )

    func recognises(_ files: SourceFiles) throws(InputError) -> Bool {
        guard let name = Self.onlyTable(of: files) else { return false }
        let start = String(decoding: try files.beginning(of: name), as: UTF8.self)
        return start.prefix { !$0.isNewline }.lowercased() == "name;density"
    }

    func mark(of files: SourceFiles) -> String {
        "the columns of \(Self.onlyTable(of: files) ?? "its table")"
    }

    func read(_ files: SourceFiles) throws(InputError) -> SourceContents {
        let file = Self.onlyTable(of: files) ?? ""
        var table = try SourceTable(file, of: files, dialect: Self.dialect)
        guard table.columns.count > 1 else {
            throw InputError(
                .badData,
                at: SourceLocation(file: files.path(of: file), line: 1),
                "a name and a density are expected in each line, parted by a semicolon"
            )
        }
        var attributes: [AttributeRecord] = []
        var findings: [Finding] = []
        while let row = try table.next() {
            guard let name = row.text(0) else {
                findings.append(row.finding(at: 0, "a food needs a name; the row was left out"))
                continue
            }
            guard let density = row.number(1, &findings) else { continue }
            guard density > 0 else {
                findings.append(row.finding(at: 1, "no food has this density; it was left out"))
                continue
            }
            attributes.append(
                AttributeRecord(
                    id: FoodID(source: "fao-density", code: name),
                    name: name,
                    kind: .density,
                    method: DensityKind(of: name, density).rawValue,
                    unit: "g/ml",
                    estimate: Estimate(density),
                    provenance: Provenance(edition: Self.edition.key),
                    location: row.location
                )
            )
        }
        findings += table.findings
        return SourceContents(
            edition: Self.edition,
            records: [],
            findings: findings,
            attributes: attributes
        )
    }

    private static func onlyTable(of files: SourceFiles) -> String? {
        let tables = files.names.filter { $0.lowercased().hasSuffix(".csv") }
        return tables.count == 1 ? tables[0] : nil
    }
}

import FileFormats
import FoodModel

/// Reads the Swiss food composition database of the FSVO as text parted by tabs: a row a food, and
/// for each nutrient five columns: value, unit, what it is per, value type and source.
struct SwissReader: SourceReader {
    func recognises(_ files: SourceFiles) -> Bool { Self.table(files) != nil }

    private static func table(_ files: SourceFiles) -> String? {
        files.table(
            headedBy: ["ID SwissFIR\t", "name E\t", "specific gravity\t", "matrix unit\t"],
            hint: ".tsv"
        )
    }

    func mark(of files: SourceFiles) -> String {
        Self.table(files).map { "the columns of \($0)" } ?? "its columns"
    }

    func read(_ files: SourceFiles) throws(InputError) -> SourceContents {
        let file = Self.table(files) ?? "full-dataset.tsv"
        // Quotation marks stand in its texts without being doubled.
        let dialect = DelimitedDialect(separator: UInt8(ascii: "\t"))
        var table = try SourceTable(file, of: files, dialect: dialect)
        let edition = Self.edition(file)
        let id = try table.column("ID")
        let name = try table.column("name E")
        let germanName = try table.column("name D")
        let names = SwissNames(table)
        let group = try table.column("category E")
        let gravity = try table.column("specific gravity")
        var columns: [(Int, Nutrient)] = []
        for (name, nutrient) in Self.nutrients {
            let column = try table.column(name)
            guard Array(table.columns.dropFirst(column + 1).prefix(4)) == Self.documentation else {
                throw InputError(
                    .badData,
                    at: SourceLocation(file: files.path(of: file), line: 1),
                    "the column \"\(name)\" is not followed by its unit, matrix unit, value type and "
                        + "source: this is not the table it seems to be"
                )
            }
            columns.append((column, nutrient))
        }

        var drafts = FoodDrafts()
        var findings: [Finding] = []
        while let row = try table.next() {
            let code = row[id]
            var record = FoodRecord(
                id: FoodID(source: "swiss", code: code),
                name: row.text(name) ?? row[germanName],
                group: row.text(group),
                edition: edition.key,
                location: row.location
            )
            names.add(of: row, to: &record)
            guard drafts.add(record, from: row, column: id, &findings) else { continue }
            drafts.update(code) { draft in
                for (column, nutrient) in columns {
                    let figure = SwissFigure(row, at: column, gravity: gravity, &findings)
                    figure?.add(to: &draft, nutrient, of: row, at: column, &findings)
                }
            }
        }
        var records = drafts.drafts.map(\.record)
        records.boundTraces(&findings)
        return SourceContents(
            edition: edition,
            records: records,
            findings: findings + table.findings
        )
    }

    /// The edition, by the version in the file's name: "full-dataset_v5.3.tsv".
    private static func edition(_ file: String) -> Edition {
        let words = file.split { $0 == "_" || $0 == "-" || $0 == " " }
        let version = words.lazy
            .map { $0.hasSuffix(".tsv") ? $0.dropLast(4) : $0[...] }
            .first { $0.first == "v" && Double($0.dropFirst()) != nil }?
            .dropFirst()
        let release = version.map(String.init) ?? ""
        return Edition(
            key: release.isEmpty ? "swiss" : "swiss-\(release)",
            title: "Swiss Food Composition Database",
            publisher: "Federal Food Safety and Veterinary Office (FSVO)",
            release: release,
            licence: "FSVO's terms of use; cite \"Swiss Food Composition Database, FSVO\""
        )
    }

    /// The columns that follow the first of each nutrient.
    private static let documentation = ["unit", "matrix unit", "value type", "source"]

    /// The first column of each nutrient.
    ///
    /// Its "retinol equivalent" is retinol and a twelfth of β-carotene, as the rows themselves show:
    /// activity equivalents.
    private static let nutrients: KeyValuePairs<String, Nutrient> = [
        "energy kcal": .energy, "water": .water, "protein": .protein, "fat, total": .fat,
        "fatty acids, saturated": .saturatedFat,
        "fatty acids, monounsaturated": .monounsaturatedFat,
        "fatty acids, polyunsaturated": .polyunsaturatedFat,
        "carbohydrates, available": .carbohydrateAvailable, "sugars": .sugars,
        "dietary fibres": .fibre, "alcohol": .alcohol, "calcium (Ca)": .calcium,
        "phosphorus (P)": .phosphorus, "magnesium (Mg)": .magnesium, "sodium (Na)": .sodium,
        "potassium (K)": .potassium, "zinc (Zn)": .zinc, "iron (Fe)": .iron,
        "vitamin C (ascorbic acid)": .vitaminC, "vitamin E activity": .vitaminE,
        "vitamin D (calciferol)": .vitaminD, "vitamin A activity": .vitaminA,
        "all-trans retinol equivalents": .retinol, "folate": .folate,
        "vitamin B12 (cobalamin)": .vitaminB12,
    ]
}

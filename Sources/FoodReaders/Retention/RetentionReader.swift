import FoodModel

/// Reads USDA's table of nutrient retention factors: what cooking leaves of each nutrient, in
/// percent, for a food and the way it is cooked.
struct RetentionReader: SourceReader {
    private static let code = "retention_factor"
    private static let name = "Retention Description"
    private static let edition = Edition(
        key: "usda-retention-6",
        title: "USDA Table of Nutrient Retention Factors, release 6",
        publisher: "US Department of Agriculture, Agricultural Research Service",
        release: "6",
        licence: "public domain"
    )

    func recognises(_ files: SourceFiles) throws(InputError) -> Bool {
        guard files.workbook != nil else { return false }
        return try files.sheet(headerRow: 1).contains([Self.code, Self.name])
    }

    func mark(of files: SourceFiles) -> String { "the columns of its first sheet" }

    func read(_ files: SourceFiles) throws(InputError) -> SourceContents {
        var sheet = try files.sheet(headerRow: 1)
        let code = try sheet.column(Self.code)
        let name = try sheet.column(Self.name)
        var columns: [(column: Int, tag: String)] = []
        for (name, tag) in Self.nutrients { columns.append((try sheet.column(name), tag)) }
        var attributes: [AttributeRecord] = []
        var findings: [Finding] = []
        while let row = try sheet.next() {
            guard let code = sheet.text(row, code, &findings),
                let name = sheet.text(row, name, &findings)
            else { continue }
            for (column, tag) in columns {
                guard let percent = sheet.number(row, column, &findings) else { continue }
                attributes.append(
                    AttributeRecord(
                        id: FoodID(source: "usda-retention", code: code),
                        name: name,
                        kind: .retention,
                        subject: tag,
                        method: Self.method(in: name),
                        unit: "%",
                        estimate: Estimate(percent),
                        provenance: Provenance(edition: Self.edition.key),
                        location: sheet.location(row, column)
                    )
                )
            }
        }
        return SourceContents(
            edition: Self.edition,
            records: [],
            findings: findings,
            attributes: attributes
        )
    }

    /// How the food is cooked: what follows the first comma of "VEG,GREENS,BOILED,WATER USED".
    ///
    /// The table does not part food and cooking, so that some of the food may stand here too.
    private static func method(in name: String) -> String {
        guard let comma = name.firstIndex(of: ",") else { return "" }
        return String(name[name.index(after: comma)...].drop { $0 == " " })
    }

    /// The columns, under the INFOODS tags of what they are about; none is of vitamin D or K.
    private static let nutrients = [
        ("usda_rf_calcium", "CA"), ("usda_rf_iron", "FE"), ("usda_rf_magnesium", "MG"),
        ("usda_rf_phosphorus", "P"), ("usda_rf_potassium", "K"), ("usda_rf_sodium", "NA"),
        ("usda_rf_zinc", "ZN"), ("usda_rf_copper", "CU"), ("usda_rf_vitc", "VITC"),
        ("usda_rf_vitb1", "THIA"), ("usda_rf_vitb2", "RIBF"), ("usda_rf_vitb3", "NIA"),
        ("usda_rf_vitb6", "VITB6-"), ("usda_rf_folate_food", "FOLFD"), ("usda_rf_vitb9", "FOLAC"),
        ("usda_rf_folate_total", "FOL"), ("usda_rf_choline", "CHOLN"), ("usda_rf_vitb12", "VITB12"),
        ("usda_rf_vita_iu", "VITA-"), ("usda_rf_vita_re", "VITA"), ("usda_rf_alcohol", "ALC"),
        ("usda_rf_carotene_beta", "CARTB"), ("usda_rf_carotene_alpha", "CARTA"),
        ("usda_rf_cryptoxanthin", "CRYPX"), ("usda_rf_lycopene", "LYCPN"),
        ("usda_rf_lutein", "LUTN"),
    ]
}

import FileFormats
import FoodModel

/// The refuse of the Canadian Nutrient File: the share of each food that is not eaten, in percent.
///
/// Its yields are not read: their file gives a number for a code, and neither the files here nor
/// their columns say of what it is a share.
enum CNFRefuse {
    /// What the files say of the foods of `drafts`; nothing where the file is absent.
    static func attributes(
        from files: SourceFiles,
        of drafts: FoodDrafts,
        _ findings: inout [Finding]
    ) throws(InputError) -> [AttributeRecord] {
        guard files.contain("REFUSE AMOUNT.csv") else { return [] }
        var names: [String: String] = [:]
        if files.contain("REFUSE NAME.csv") {
            var table = try SourceTable("REFUSE NAME.csv", of: files, encoding: .windows1252)
            names = try table.dictionary(from: "RefuseID", to: "RefuseDescription")
            findings += table.findings
        }
        var table = try SourceTable("REFUSE AMOUNT.csv", of: files, encoding: .windows1252)
        let food = try table.column("FoodID")
        let name = try table.column("RefuseID")
        let amount = try table.column("RefuseAmount")
        var attributes: [AttributeRecord] = []
        while let row = try table.next() {
            guard let percent = row.number(amount, &findings) else { continue }
            guard let record = drafts[row[food]]?.record else {
                findings.append(row.unknownFood(at: food))
                continue
            }
            let detail = names[row[name]] ?? ""
            if let attribute = AttributeRecord.refuse(
                percent,
                of: record,
                detail: detail,
                at: row.location
            ) {
                attributes.append(attribute)
            } else {
                findings.append(row.noShare(at: amount))
            }
        }
        findings += table.findings
        return attributes
    }
}

import FoodModel

/// Reads the Indian Food Composition Tables 2017 in the CSV form of its open edition.
///
/// Everything is in grams per 100 g, energy in kJ. A zero stands for a missing figure too, so that
/// it is read only where the column of errors beside it, "ca_e" of "ca", has an error other than
/// zero: somebody measured it then.
struct IFCTReader: SourceReader {
    private static let file = "compositions.csv"
    static let source = "ifct"
    static let edition = Edition(
        key: "ifct-2017",
        title: "Indian Food Composition Tables 2017",
        publisher: "National Institute of Nutrition, Hyderabad",
        release: "2017",
        licence: "for your own use, not to be passed on"
    )

    func recognises(_ files: SourceFiles) throws(InputError) -> Bool {
        guard files.contain(Self.file) else { return false }
        let start = String(decoding: try files.beginning(of: Self.file), as: UTF8.self)
        let header = start.prefix { !$0.isNewline }
        return header.hasPrefix("code,name,scie,") && header.contains(",enerc,enerc_e,")
    }

    func mark(of files: SourceFiles) -> String { "the columns of \(Self.file)" }

    func read(_ files: SourceFiles) throws(InputError) -> SourceContents {
        var table = try SourceTable(Self.file, of: files)
        let columns = try IFCTColumns(table)
        var drafts = FoodDrafts()
        var attributes: [AttributeRecord] = []
        var findings: [Finding] = []
        while let row = try table.next() {
            let food = columns.food(row, &findings)
            guard drafts.add(food, from: row, column: 0, &findings) else { continue }
            attributes += columns.attributes(of: food, row, &findings)
        }
        findings += table.findings
        attributes += try IFCTFactors.yields(of: files, &findings)
        attributes += try IFCTFactors.retentions(of: files, &findings)
        return SourceContents(
            edition: Self.edition,
            records: drafts.drafts.map(\.record),
            findings: findings,
            attributes: attributes
        )
    }
}

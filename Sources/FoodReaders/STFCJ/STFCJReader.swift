import FileFormats
import FoodModel

/// Reads the workbook of the Standard Tables of Food Composition in Japan: a sheet a food group,
/// figures per 100 g of edible part, under a row of INFOODS tags.
///
/// Its vitamin K is the sum of K1 and menaquinones, so that it is neither: it becomes an attribute.
struct STFCJReader: SourceReader {
    private static let copy = "data.json"

    func recognises(_ files: SourceFiles) throws(InputError) -> Bool {
        if try isCopy(files) { return true }
        guard let names = try files.workbook()?.sheetNames else { return false }
        return names.contains { $0.contains("穀類") || $0.contains("表全体") }
    }

    func read(_ files: SourceFiles) throws(InputError) -> SourceContents {
        guard let workbook = try files.workbook() else {
            throw InputError(
                .badData,
                at: SourceLocation(file: files.path),
                "this is somebody's copy of Japan's table, in which estimates, traces and missing "
                    + "figures cannot be told apart: give the workbook of the ministry (MEXT)"
            )
        }
        var sheets: [(name: String, layout: STFCJLayout, rows: [SheetRow])] = []
        for (index, name) in workbook.sheetNames.enumerated() {
            let rows = try InputError.about(files.path) { () throws(FormatError) in
                try workbook.rows(ofSheetAt: index)
            }
            guard let layout = STFCJLayout(rows) else { continue }
            sheets.append((name, layout, rows.filter { $0.number > layout.tagRow }))
        }
        guard !sheets.isEmpty else {
            throw InputError(
                .badData,
                at: SourceLocation(file: files.path),
                "no sheet has the row of tags (REFUSE, ENERC, …) that tells its columns: "
                    + "give the workbook of the ministry (MEXT) as it was published"
            )
        }
        let codes = sheets.flatMap { sheet in sheet.rows.compactMap { $0[sheet.layout.code] } }
        var foods = STFCJFoods(edition: Self.edition(ofFoods: Set(codes).count))
        for sheet in sheets {
            foods.add(sheet.rows, sheet.layout, group: sheet.name, in: files.path)
        }
        return foods.contents
    }

    /// The edition, by the number of its foods: the workbook does not say which it is.
    private static func edition(ofFoods count: Int) -> Edition {
        let release = [2_478: "2020"][count] ?? ""
        return Edition(
            key: "stfcj" + (release.isEmpty ? "" : "-\(release)"),
            title: "Standard Tables of Food Composition in Japan"
                + (release.isEmpty ? "" : " \(release), eighth revised edition"),
            publisher: "Ministry of Education, Culture, Sports, Science and Technology, Japan",
            release: release,
            licence: "terms of MEXT: for your own use, not to be passed on"
        )
    }

    /// Whether `files` are the copy of the table in JSON that goes about.
    private func isCopy(_ files: SourceFiles) throws(InputError) -> Bool {
        guard files.names == [Self.copy] else { return false }
        let start = try files.beginning(of: Self.copy)
        return String(decoding: start, as: UTF8.self).contains("\"enercKcal\"")
    }
}

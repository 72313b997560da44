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
        guard let names = files.workbook?.sheetNames else { return false }
        return names.contains { $0.contains("穀類") || $0.contains("表全体") }
    }

    func mark(of files: SourceFiles) -> String { "the names of its sheets" }

    func read(_ files: SourceFiles) throws(InputError) -> SourceContents {
        guard let workbook = files.workbook else {
            throw InputError(
                .badData,
                at: SourceLocation(file: files.path),
                "this is somebody's copy of Japan's table, in which estimates, traces and missing "
                    + "figures cannot be told apart: give the workbook of the ministry (MEXT)"
            )
        }
        // The edition is known by the number of foods, which is known when all sheets were read.
        var codes: Set<String> = []
        for sheet in try sheets(of: workbook, files) {
            while let row = try sheet.next() {
                if let code = row[sheet.layout.code] { codes.insert(code) }
            }
        }
        var foods = STFCJFoods(edition: Self.edition(ofFoods: codes.count))
        for sheet in try sheets(of: workbook, files) { try foods.add(sheet) }
        return foods.contents
    }

    /// The sheets that have the row of tags.
    private func sheets(
        of workbook: Workbook,
        _ files: SourceFiles
    ) throws(InputError) -> [STFCJSheet] {
        var sheets: [STFCJSheet] = []
        for index in workbook.sheetNames.indices {
            if let sheet = try STFCJSheet(at: index, of: workbook, files) { sheets.append(sheet) }
        }
        guard !sheets.isEmpty else {
            throw InputError(
                .badData,
                at: SourceLocation(file: files.path),
                "no sheet has the row of tags (REFUSE, ENERC, …) that tells its columns: "
                    + "give the workbook of the ministry (MEXT) as it was published"
            )
        }
        return sheets
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

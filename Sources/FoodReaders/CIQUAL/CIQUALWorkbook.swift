import FileFormats
import FoodModel

/// The contents of CIQUAL's workbook: a row a food, a column a component, and a second sheet that
/// has the code of each column.
struct CIQUALWorkbook {
    private static let sheetNames = ["composition nutritionnelle", "codes INFOODS"]

    /// Whether `files` are the workbook.
    static func recognises(_ files: SourceFiles) throws(InputError) -> Bool {
        files.workbook?.sheetNames.starts(with: sheetNames) ?? false
    }

    private let files: SourceFiles
    private let edition: Edition
    /// By code; a food without one goes by its French name.
    private let englishNames: [String: String]
    private var sheet: SourceSheet
    private let columns: [(index: Int, stated: StatedNutrient)]
    private var findings: [Finding] = []

    init(_ files: SourceFiles, englishNames: [String: String]) throws(InputError) {
        guard let workbook = files.workbook else {
            throw InputError(.badData, at: SourceLocation(file: files.path), "this is no workbook")
        }
        self.files = files
        self.englishNames = englishNames
        edition = .ciqual(dated: CIQUALFiles.date(in: files.path))
        sheet = try SourceSheet(at: 0, of: workbook, in: files, headerRow: 1)
        var codes = try SourceSheet(at: 1, of: workbook, in: files, headerRow: 1)
        columns = try Self.columns(of: sheet, &codes, &findings)
    }

    /// The columns that Osteon has a nutrient for.
    private static func columns(
        of sheet: SourceSheet,
        _ codes: inout SourceSheet,
        _ findings: inout [Finding]
    ) throws(InputError) -> [(index: Int, stated: StatedNutrient)] {
        let code = try codes.column("ORIGCPCD")
        let name = try codes.column("const_nom_fr")
        var nutrients = CIQUALNutrients()
        var columns: [(index: Int, stated: StatedNutrient)] = []
        while let row = try codes.next() {
            guard let code = row[code], let name = row[name] else { continue }
            nutrients.add(code, named: name, at: codes.location(row), &findings)
            guard case .some(.some(let stated)) = nutrients[Array(code.utf8)[...]] else {
                continue
            }
            // The column's own name has line ends, one of them in place of each "/".
            let words = name.split { $0.isWhitespace || $0 == "/" }
            columns.append((try sheet.column(words.joined(separator: " ")), stated))
        }
        return columns
    }

    /// What the workbook says.
    consuming func contents() throws(InputError) -> SourceContents {
        let code = try sheet.column("alim_code")
        let name = try sheet.column("alim_nom_fr")
        let scientificName = try sheet.column("alim_nom_sci")
        var groups: [Int] = []
        for level in ["grp", "ssgrp", "ssssgrp"] {
            groups.append(try sheet.column("alim_\(level)_nom_fr"))
        }
        let provenance = Provenance(edition: edition.key)
        var drafts = FoodDrafts()
        while let row = try sheet.next() {
            guard let code = sheet.text(row, code, &findings),
                let name = sheet.text(row, name, &findings)
            else { continue }
            var record = FoodRecord(
                id: FoodID(source: "ciqual", code: code),
                name: englishNames[code] ?? name,
                scientificName: row[scientificName].flatMap { $0.isEmpty ? nil : $0 },
                group: .ciqualGroup(groups.map { row[$0] }),
                edition: edition.key,
                location: sheet.location(row)
            )
            record.addName(name, in: "fr")
            guard drafts.add(record, code: code) else {
                findings.append(
                    Finding(
                        .warning,
                        at: sheet.location(row),
                        text: code,
                        "the food \(code) stands twice; the first is kept"
                    )
                )
                continue
            }
            drafts.update(code) { draft in
                for (column, stated) in columns {
                    let figure = sheet.figure(row, column, .ciqual, &findings)
                    draft.add(figure, of: stated, .asReported, provenance)
                }
            }
        }
        var records = drafts.drafts.map(\.record)
        records.boundTraces(&findings)
        return SourceContents(edition: edition, records: records, findings: findings)
    }
}

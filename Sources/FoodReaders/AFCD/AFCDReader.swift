import FileFormats
import FoodModel

/// Reads the nutrient workbook of the Australian Food Composition Database.
///
/// It has a sheet of all foods per 100 g and one of the liquids per 100 ml: only the first is read.
/// Figures have no kind, and an empty cell is missing. There is no vitamin K.
struct AFCDReader: SourceReader {
    func recognises(_ files: SourceFiles) throws(InputError) -> Bool {
        guard let names = files.workbook?.sheetNames else { return false }
        return names.contains { Self.isPer100Grams($0) || Self.isPer100Millilitres($0) }
    }

    func mark(of files: SourceFiles) -> String { "the names of its sheets" }

    func read(_ files: SourceFiles) throws(InputError) -> SourceContents {
        let workbook = files.workbook
        let names = workbook?.sheetNames ?? []
        guard let workbook, let index = names.firstIndex(where: Self.isPer100Grams) else {
            throw InputError(
                .badData,
                at: SourceLocation(file: files.path),
                "this workbook states liquids per 100 ml and nothing per 100 g: "
                    + "give the one that has a sheet \"All solids & liquids per 100g\""
            )
        }
        var sheet = try SourceSheet(at: index, of: workbook, in: files, headerRow: 1)
        var count = 0
        while try sheet.next() != nil { count += 1 }
        let edition = Self.edition(ofFoods: count)
        sheet = try SourceSheet(at: index, of: workbook, in: files, headerRow: 1)
        var findings = names.filter(Self.isPer100Millilitres).map { name in
            Finding(
                .note,
                at: SourceLocation(file: files.path),
                text: name,
                "the sheet \"\(name)\" was left out: "
                    + "its foods stand on the other sheet too, per 100 g"
            )
        }
        let columns = try AFCDColumns(sheet, files, &findings)
        var records: [FoodRecord] = []
        var attributes: [AttributeRecord] = []
        while let row = try sheet.next() {
            guard
                let food = columns.food(row, of: sheet, edition: edition.key, &findings)
            else { continue }
            records.append(food)
            attributes += columns.attributes(of: food, row, sheet, &findings)
        }
        return SourceContents(
            edition: edition,
            records: records,
            findings: findings,
            attributes: attributes
        )
    }

    /// "All solids & liquids per 100g".
    private static func isPer100Grams(_ name: String) -> Bool {
        let words = name.lowercased().filter(\.isLetter)
        return words.hasPrefix("allsolids") && words.hasSuffix("liquidsperg")
    }

    /// "Liquids only per 100mL".
    private static func isPer100Millilitres(_ name: String) -> Bool {
        name.lowercased().filter(\.isLetter) == "liquidsonlyperml"
    }

    /// The edition, by the number of its foods: the workbook does not say which it is.
    private static func edition(ofFoods count: Int) -> Edition {
        let release = [1_616: "2"][count] ?? ""
        return Edition(
            key: "afcd" + (release.isEmpty ? "" : "-\(release)"),
            title: "Australian Food Composition Database"
                + (release.isEmpty ? "" : ", release \(release)"),
            publisher: "Food Standards Australia New Zealand",
            release: release,
            licence: "CC BY: © Food Standards Australia New Zealand"
        )
    }
}

import FileFormats
import FoodModel
import Foundation
import LabelledData

/// A file of labelled data, told by what is in it.
enum LabelledFile {
    case sentences(LabelledRows)
    case grams(LabelledRows)
    case recipes([UInt8])
    case recalls(LabelledRows)
    /// The days' totals of recalls, by day.
    case totals([String: NutrientTable<Double>])

    /// Reads the file at `path`.
    ///
    /// - Throws: `InputError` where it cannot be read or is of no kind that can be judged.
    init(path: String) throws(InputError) {
        let location = SourceLocation(file: path)
        guard let data = FileManager.default.contents(atPath: path) else {
            throw InputError(.noInput, at: location, "there is no such file, or it cannot be read")
        }
        let bytes = [UInt8](data)
        if bytes.first(where: { $0 > UInt8(ascii: " ") }) == UInt8(ascii: "{") {
            self = .recipes(bytes)
            return
        }
        let rows: LabelledRows
        do throws(FormatError) {
            rows = try LabelledRows(bytes)
        } catch {
            throw InputError(.badData, at: location, error.message)
        }
        if rows.has(["input", "name", "quantity", "unit"]) {
            self = .sentences(rows)
        } else if rows.has(["raw_line", "expected_grams"]) {
            self = .grams(rows)
        } else if rows.has(["Food_Description", "FoodAmt"]) {
            self = .recalls(rows)
        } else if rows.has(["RecallRecId", "CALC"]) {
            let days = rows.rows.map { ($0["RecallRecId"], RecalledFood.amounts(in: $0)) }
            self = .totals(Dictionary(days, uniquingKeysWith: { first, _ in first }))
        } else {
            throw InputError(
                .badData,
                at: location,
                "this is no labelled data: sentences need the columns input, name, quantity and"
                    + " unit; grams raw_line and expected_grams; recalls Food_Description and"
                    + " FoodAmt; recipes are JSON lines"
            )
        }
    }
}

import FileFormats
import FoodModel
import Foundation

/// What an edition of the food survey calls its codes, where only the list of its codes is at hand.
struct SurveyCodes {
    /// By code, as `fndds:11100000`.
    let descriptions: [FoodID: String]

    /// Reads the list at `path`: tabs, quoted texts, columns named as NHANES names them.
    init(_ path: String) throws {
        let dialect = DelimitedDialect(
            separator: UInt8(ascii: "\t"),
            quote: UInt8(ascii: "\"")
        )
        var table = try DelimitedTable(
            bytes: [UInt8](Data(contentsOf: URL(fileURLWithPath: path))),
            dialect: dialect
        )
        let code = try table.column("DRXFDCD")
        let description = try table.column("DRXFCLD")
        var descriptions: [FoodID: String] = [:]
        while let row = try table.next() {
            // Some codes are written as the numbers they are: 1.1e+07.
            guard let number = Double(row[code]), let exact = Int(exactly: number) else {
                throw InputError(
                    .badData,
                    at: SourceLocation(file: path, line: row.line),
                    "\"\(row[code])\" is not a code of the survey"
                )
            }
            descriptions[FoodID(source: "fndds", code: String(exact))] = row[description]
        }
        self.descriptions = descriptions
    }
}

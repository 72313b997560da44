import FoodReaders
import Foundation

/// The targets by name, which `OSTEON_FUZZ_TARGET` tells.
///
/// A reader of food tables is called as it is (`sr`), a recipe's reader by the file to read, whose name
/// may decide the format (`recipe.mmf`).
enum FuzzTargets {
    static func chosen() throws -> any FuzzTarget {
        let name = ProcessInfo.processInfo.environment["OSTEON_FUZZ_TARGET"] ?? ""
        switch name {
        case "line": return try FuzzedLine()
        case "meal": return try FuzzedMeal()
        case "request": return try FuzzedRequest()
        case "body": return try FuzzedBody()
        case let table where SourceReaders.names.contains(table): return FuzzedTable(name: table)
        case let file where file.contains("."): return FuzzedRecipe(file: file)
        default:
            let tables = SourceReaders.names.joined(separator: ", ")
            fatalError(
                "OSTEON_FUZZ_TARGET is line, meal, request, body, a recipe's file or one of \(tables)"
            )
        }
    }
}

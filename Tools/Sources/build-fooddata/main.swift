import FoodModel
import Foundation

// Builds FoodData/Foods from the public tables of a corpus: the foods that selection.tsv names,
// what their classes hold, and the editions they come from.
//
//     build-fooddata [--corpus DIR] [--food-data DIR]
//
// The corpus is OSTEON_CORPUS where none is given, the output folder is FoodData here.

func value(of option: String) -> String? {
    let arguments = CommandLine.arguments
    guard let index = arguments.firstIndex(of: option), index + 1 < arguments.count else {
        return nil
    }
    return arguments[index + 1]
}

func say(_ line: some CustomStringConvertible) {
    FileHandle.standardError.write(Data("\(line)\n".utf8))
}

guard
    let corpus = value(of: "--corpus") ?? ProcessInfo.processInfo.environment["OSTEON_CORPUS"]
else {
    say("build-fooddata: error: give --corpus DIR or set OSTEON_CORPUS")
    exit(64)
}

do {
    let build = try FoodDataBuild(
        corpus: corpus,
        foodData: value(of: "--food-data") ?? "FoodData"
    )
    try build.write()
    build.notes.forEach { say($0) }
} catch {
    say("build-fooddata: \(error)")
    exit(65)
}

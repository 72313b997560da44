import FoodModel
import Foundation

// Builds what ships of FoodData from the public tables of a corpus and the reviewed files beside
// it: the foods that selection.tsv names, what their classes hold, the ranges of the literature, and
// the editions they come from.
//
//     build-fooddata [--check] [--corpus DIR] [--food-data DIR]
//
// The corpus is OSTEON_CORPUS where none is given, the folder is FoodData here. --check writes
// nothing and fails where a shipped file is not what the sources make, to the byte.

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

let isCheck = CommandLine.arguments.contains("--check")
guard
    let corpus = value(of: "--corpus") ?? ProcessInfo.processInfo.environment["OSTEON_CORPUS"]
else {
    say(
        "build-fooddata: error: the public tables are not here, so that nothing can be "
            + (isCheck ? "checked" : "built") + ": give --corpus DIR or set OSTEON_CORPUS"
    )
    exit(64)
}

do {
    let build = try FoodDataBuild(
        corpus: corpus,
        foodData: value(of: "--food-data") ?? "FoodData"
    )
    if isCheck {
        let differences = build.differences
        differences.forEach { say($0) }
        guard differences.isEmpty else { exit(1) }
        print("\(build.files.count) files are what the sources make, byte for byte:")
        build.files.forEach { print("  \($0.path)") }
    } else {
        try build.write()
        build.notes.forEach { say($0) }
    }
} catch {
    say("build-fooddata: \(error)")
    exit(65)
}

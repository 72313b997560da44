import ArgumentParser
import FoodModel
import Foundation
import LabelledData
import MealResolver
import Osteon

/// Measures how well lines are read, matched and weighed against labelled data.
@main
struct EvaluateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "evaluate",
        abstract: "Measure how well lines are read, matched and weighed against labelled data.",
        discussion: """
            Files are told by their columns: labelled ingredient sentences, lines with their \
            grams, recipes with a label (JSON lines), recalled foods and the totals of their days. \
            A folder stands for the files in it. Rows that cannot be judged are left out and \
            told on standard error.
            """
    )

    @Argument(help: "Files or folders; OSTEON_CORPUS/eval where none is given.")
    var paths: [String] = []

    @Option(help: "Which labelled sentences: test (a fifth), train (the rest) or all.")
    var part = Part.test

    @Option(help: "Show the N worst cases of each file.")
    var misses = 0

    @Flag(help: "Print JSON instead of a table.")
    var json = false

    @Option(help: "A result printed by --json before; exit with status 1 if a figure is worse.")
    var against: String?

    @Option(help: "How much worse a figure may be, with --against.")
    var tolerance = 0.005

    @Option(name: .customLong("db"), help: "The database to use; a new one where none is given.")
    var database: String?

    func validate() throws {
        guard misses >= 0 else { throw ValidationError("--misses takes a number from 0 up") }
        guard tolerance >= 0 else { throw ValidationError("--tolerance takes a number from 0 up") }
    }

    func run() throws {
        do {
            let folder = FileManager.default.temporaryDirectory
                .appendingPathComponent("osteon-evaluate-\(getpid())")
            defer { try? FileManager.default.removeItem(at: folder) }
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            let library = try FoodLibrary.open(
                database: database ?? folder.appendingPathComponent("osteon.sqlite").path
            )
            var evaluation = try Evaluation(library: library, part: part)
            var refusal: InputError?
            let sections = try evaluation.sections(of: files()) { error in
                say(error.description)
                refusal = error
            }
            for section in sections {
                for complaint in section.complaints { say("\(section.file): \(complaint)") }
            }
            let result =
                try json
                ? JSONEvaluation(sections).text()
                : TextEvaluation.text(of: sections, misses: misses)
            print(result, terminator: "")
            try compare(sections)
            if let refusal { throw ExitCode(status(of: refusal)) }
        } catch let error as InputError {
            say(error.description)
            throw ExitCode(status(of: error))
        }
    }

    /// The files that `paths` name, those of a folder in the order of their names.
    private func files() throws -> [String] {
        var paths = paths
        if paths.isEmpty {
            guard let corpus = ProcessInfo.processInfo.environment["OSTEON_CORPUS"] else {
                throw ValidationError("name a file or a folder, or set OSTEON_CORPUS")
            }
            paths = [corpus + "/eval"]
        }
        return paths.flatMap { path -> [String] in
            var isFolder: ObjCBool = false
            guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder),
                isFolder.boolValue
            else { return [path] }
            let names = FileManager.default.subpaths(atPath: path) ?? []
            return names.filter { $0.hasSuffix(".csv") || $0.hasSuffix(".jsonl") }.sorted()
                .map { path + "/" + $0 }
        }
    }

    /// Tells what is worse than in the result `against`.
    private func compare(_ sections: [Section]) throws {
        guard let against else { return }
        guard let data = FileManager.default.contents(atPath: against),
            let before = try? JSONDecoder().decode(JSONEvaluation.self, from: data)
        else {
            throw InputError(
                .badData,
                at: SourceLocation(file: against),
                "this is no result of evaluate --json"
            )
        }
        let drops = JSONEvaluation(sections).drops(since: before, tolerance: tolerance)
        drops.forEach(say)
        if !drops.isEmpty { throw ExitCode(1) }
    }

    /// As all commands have it: 66 for input that is not there, 65 for input that is bad.
    private func status(of error: InputError) -> Int32 { error.cause == .noInput ? 66 : 65 }

    private func say(_ line: String) {
        FileHandle.standardError.write(Data((line + "\n").utf8))
    }
}

extension Part: ExpressibleByArgument {}

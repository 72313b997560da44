import Foundation
import Testing

/// A test that a person can read: a command, what it is given, and all that it answers.
///
/// In a file of Commands, each fenced block is one test:
///
///     % osteon score -
///     lunch
///       5 blorps of milk
///     ^D
///     what stands on standard output
///     2> what stands on standard error
///     => 65
///
/// The input up to `^D` may be left out, and so may an exit status of 0. A line that ends in
/// `[...]` matches any line that begins like it, and a line of `[...]` alone any number of lines.
struct CommandTest: CustomTestStringConvertible, Sendable {
    let file: String
    let command: String
    var input = ""
    var output: [String] = []
    var errors: [String] = []
    var status: Int32 = 0

    var testDescription: String { "\(file): \(command)" }

    /// The tests of every file of Commands.
    static let all: [CommandTest] = {
        let folder = Bundle.module.resourceURL?.appendingPathComponent("Commands")
        let files =
            folder.flatMap {
                try? FileManager.default.contentsOfDirectory(
                    at: $0,
                    includingPropertiesForKeys: nil
                )
            } ?? []
        return files.filter { $0.pathExtension == "md" }
            .sorted { $0.lastPathComponent < $1.lastPathComponent }
            .flatMap { url -> [CommandTest] in
                let text = (try? String(contentsOf: url, encoding: .utf8)) ?? ""
                return tests(in: text, file: url.lastPathComponent)
            }
    }()

    private static func tests(in text: String, file: String) -> [CommandTest] {
        var tests: [CommandTest] = []
        var block: [String]?
        for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
            guard line.hasPrefix("```") else {
                block?.append(line)
                continue
            }
            if let lines = block, let test = CommandTest(lines, file: file) { tests.append(test) }
            block = block == nil ? [] : nil
        }
        return tests
    }

    private init?(_ lines: [String], file: String) {
        guard let first = lines.first, first.hasPrefix("% ") else { return nil }
        self.file = file
        command = String(first.dropFirst(2))
        var rest = lines.dropFirst()
        if let end = rest.firstIndex(of: "^D") {
            input = rest[..<end].map { $0 + "\n" }.joined()
            rest = rest[(end + 1)...]
        }
        for line in rest {
            if line.hasPrefix("2> ") {
                errors.append(String(line.dropFirst(3)))
            } else if line.hasPrefix("=> "), let status = Int32(line.dropFirst(3)) {
                self.status = status
            } else {
                output.append(line)
            }
        }
    }

    /// Whether `lines` are what `patterns` ask for.
    static func matches(_ lines: ArraySlice<String>, _ patterns: ArraySlice<String>) -> Bool {
        guard let pattern = patterns.first else { return lines.isEmpty }
        let rest = patterns.dropFirst()
        if pattern.trimmingCharacters(in: .whitespaces) == "[...]" {
            return (lines.startIndex...lines.endIndex).contains { matches(lines[$0...], rest) }
        }
        guard let line = lines.first else { return false }
        let isSame =
            pattern.hasSuffix("[...]") ? line.hasPrefix(pattern.dropLast(5)) : line == pattern
        return isSame && matches(lines.dropFirst(), rest)
    }
}

import Foundation
import Testing

/// What the README shows is what the program says.
struct TranscriptTests {
    private static let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// A command after `$` in an indented block, and the lines below it.
    ///
    /// A line of "…" stands for any number of lines.
    struct Transcript: CustomTestStringConvertible, Sendable {
        let command: String
        var lines: [String] = []

        var testDescription: String { command }
    }

    static let transcripts: [Transcript] = {
        let file = root.appending(path: "README.md")
        let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
        var transcripts: [Transcript] = []
        var isInTranscript = false
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("    $ ") {
                transcripts.append(Transcript(command: String(line.dropFirst(6))))
                isInTranscript = true
            } else if line.hasPrefix("    ") || line.isEmpty, isInTranscript {
                transcripts[transcripts.count - 1].lines.append(String(line.dropFirst(4)))
            } else {
                isInTranscript = false
            }
        }
        return transcripts.map { transcript in
            var transcript = transcript
            while transcript.lines.last == "" { transcript.lines.removeLast() }
            transcript.lines = transcript.lines.map {
                $0.trimmingCharacters(in: .whitespaces) == "…" ? "[...]" : $0
            }
            return transcript
        }
    }()

    @Test func `the README has transcripts`() { #expect(Self.transcripts.count >= 2) }

    @Test(arguments: transcripts)
    func `a transcript of the README is what the program says`(_ shown: Transcript) throws {
        let command = shown.command.replacingOccurrences(of: "Tools/osteon", with: "osteon")
        let answer = try OsteonBinary.shared.get().run("cd '\(Self.root.path)' && \(command)")
        var lines = answer.output.split(separator: "\n", omittingEmptySubsequences: false)
            .map(String.init)
        if lines.last == "" { lines.removeLast() }
        #expect(CommandTest.matches(lines[...], shown.lines[...]), "\(answer.output)")
    }
}

import ArgumentParser
import FileFormats
import FoodModel
import Foundation
import Knowledge
import LabelledData
import MealResolver

/// Learns the weights of the line tagger from labelled sentences.
@main
struct TrainTaggerCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "train-tagger",
        abstract: "Learn the weights of the line tagger from labelled ingredient sentences.",
        discussion: """
            Learns from four fifths of the sentences and judges by the other fifth; with --judge, \
            from all of one file and by all of another. The same files make the same bytes.
            """
    )

    @Argument(help: "CSV files with the columns input, name, quantity, unit, size, …")
    var paths: [String]

    @Option(help: "Judge by all sentences of this file, and learn from all of the others.")
    var judge: String?

    @Option(name: .shortAndLong, help: "Where to write the weights; nowhere where not given.")
    var output: String?

    @Option(help: "How often to go through the sentences.")
    var rounds = 14

    @Option(help: "How strongly weights are drawn to zero, times the number of sentences.")
    var decay = 0.6

    @Option(help: "The base-2 logarithm of the number of slots for features.")
    var slotBits = 15

    @Option(help: "Show the first N lines of each file that are not read as labelled.")
    var misses = 0

    @Option(help: "How often a feature must be seen to be learnt.")
    var least = 2

    func run() throws {
        let parser = try Knowledge.shipped().resolver.parser
        let training = try paths.flatMap {
            try lines(in: $0, of: judge == nil ? .train : .all, parser)
        }
        let judged = try (judge.map { [$0] } ?? paths).map {
            ($0, try lines(in: $0, of: judge == nil ? .test : .all, parser))
        }
        var variations = Variations(seed: 1)
        let varied = training + training.flatMap { variations.variations(of: $0) }
        say("\(training.count) sentences to learn from, \(varied.count) with variations")
        let learning = TaggerLearning(
            varied,
            parser: parser,
            least: least,
            decay: decay,
            capacity: (1 << slotBits) * 7 / 8
        )
        let bytes = TagModelWriter(
            features: learning.learn(rounds: rounds) { say($0) },
            transitions: learning.transitions,
            slotBits: slotBits
        ).bytes
        bytes.withUnsafeBytes { weights in
            guard let tagger = LineTagger(weights: weights) else {
                preconditionFailure("what was written can be read")
            }
            for (path, lines) in judged {
                let judgement = Judgement(of: tagger, on: lines, parser: parser)
                say("\(path): \(judgement)")
                judgement.misses.prefix(misses).forEach { print($0) }
            }
        }
        if let output { try Data(bytes).write(to: URL(fileURLWithPath: output)) }
    }

    private func lines(
        in path: String,
        of part: Part,
        _ parser: LineParser
    ) throws
        -> [LabelledLine]
    {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw ValidationError("\(path) cannot be read")
        }
        let rows = try LabelledRows([UInt8](data))
        let (lines, leftOut) = LabelledSentences.lines(rows, of: part, parser: parser)
        say("\(path): \(lines.count) sentences, \(leftOut) whose labels are not in them left out")
        return lines
    }

    private func say(_ line: String) {
        FileHandle.standardError.write(Data((line + "\n").utf8))
    }
}

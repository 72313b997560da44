public import ArgumentParser
import FoodModel
import Foundation
public import Osteon

/// `osteon resolve`: what foods and grams lines of text become.
struct ResolveCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "resolve",
        abstract: "Say which food and how many grams each line of a text becomes.",
        discussion: """
            The text has one ingredient a line. With --json there is one object for every line, \
            headings and blank lines included, in their order: schema osteon.resolve/1.

            With --review there is instead one list of what is doubtful or not found in all of the \
            texts and meal files: schema osteon.review/1. What you write into your file of own names \
            and weights settles it:

                oat milk barista = fdc:171265
                1 cup of my granola = 120 g

            With --save each answer is one line: the number of a food that is shown, a food's id, \
            words to look for one, grams for one of the measure (120 g), s to skip, q to end.
            """
    )

    @Argument(
        help: "The text, or - for standard input; with --review also meal files and folders.",
        completion: .file()
    )
    var paths: [String]

    @Option(
        help: """
            What the lines are of: a recipe's ingredient is raw unless it says more, a diary's \
            food is as eaten.
            """
    )
    var context = ResolvePipeline.Context.recipe

    @Option(help: "On how many threads lines are resolved; as many as there are cores by default.")
    var jobs: Int?

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var memory: MemoryOptions
    @OptionGroup var output: OutputOptions

    @OptionGroup var review: ReviewOptions

    func validate() throws {
        if let jobs, jobs < 1 { throw ValidationError("--jobs is a number of 1 or more") }
        if !review.isAsked, paths.count > 1 {
            throw ValidationError("several texts go with --review")
        }
        if review.isSaving, paths.contains("-") {
            throw ValidationError("--save reads answers from standard input; name a file to review")
        }
        if review.isSaving, output.json || output.output != nil {
            throw ValidationError("--save asks on standard output; leave out --json and --output")
        }
    }

    func run() throws {
        try Failure.reported {
            if review.isAsked { try list() } else { try resolve(paths[0]) }
        }
    }

    private func resolve(_ path: String) throws {
        let input = try InputFile.read(path)
        let library = try database.open(quiet: output.quiet)
        var pipeline = try ResolvePipeline(
            library: library,
            memory: memory.read(database.folders),
            context: context
        )
        if !output.quiet {
            for finding in pipeline.memoryFindings { StandardError.write("\(finding)") }
        }
        let jobs = jobs ?? ProcessInfo.processInfo.activeProcessorCount
        try output.stream { isJSON, style, write in
            let text = ResolvedLineText(style: style)
            var count = ResolvedCount()
            try pipeline.resolve(input.bytes, file: input.name, jobs: jobs) { line in
                (
                    text: isJSON ? JSONResolvedLine(line).text : text.text(of: line),
                    count: ResolvedCount(of: line)
                )
            } _: { line in
                write(line.text)
                count += line.count
            }
            if !isJSON { write(text.summary(of: count)) }
        }
    }

    private func list() throws {
        let library = try database.open(quiet: output.quiet)
        let file = try memory.read(database.folders, isWritten: review.isSaving)
        let report = try review.report(
            of: paths,
            ReviewPipeline(library: library, memory: file, context: context)
        )
        if review.isSaving { return try ask(report, library, file.path) }
        try output.write(
            json: { try JSONReview(report).text() },
            text: { ReviewText(report, style: $0).text(memory: file.path) }
        )
    }
}

extension ResolveCommand {
    /// Asks on standard output and keeps the answers at `path`.
    private func ask(_ report: ReviewReport, _ library: FoodLibrary, _ path: String) throws {
        let isTerminal = isatty(STDIN_FILENO) == 1
        if !output.quiet {
            for finding in report.findings { StandardError.write("\(finding)") }
        }
        let dialogue = try ReviewDialogue(
            library: library,
            file: path,
            style: output.style,
            answer: {
                let answer = readLine()
                // What a terminal shows by itself.
                if !isTerminal { FileHandle.standardOutput.write(Data("\(answer ?? "")\n".utf8)) }
                return answer
            },
            tell: { FileHandle.standardOutput.write(Data($0.utf8)) }
        )
        try dialogue.ask(report)
    }
}

extension ResolvePipeline.Context: ExpressibleByArgument {}

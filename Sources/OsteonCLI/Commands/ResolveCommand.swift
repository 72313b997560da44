public import ArgumentParser
import FoodModel
public import Osteon

/// `osteon resolve`: what foods and grams lines of text become.
struct ResolveCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "resolve",
        abstract: "Say which food and how many grams each line of a text becomes.",
        discussion: """
            The text has one ingredient a line. With --json there is one object for every line, \
            headings and blank lines included, in their order: schema osteon.resolve/1.
            """
    )

    @Argument(help: "The text, or - for standard input.")
    var path: String

    @Option(
        help: """
            What the lines are of: a recipe's ingredient is raw unless it says more, a diary's \
            food is as eaten.
            """
    )
    var context = ResolvePipeline.Context.recipe

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var memory: MemoryOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        try Failure.reported {
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
            try output.stream { isJSON, style, write in
                var text = ResolvedLineText(style: style)
                try pipeline.resolve(input.bytes, file: input.name) { line in
                    write(isJSON ? try JSONResolvedLine(line).text() : text.text(of: line))
                }
                if !isJSON { write(text.summary) }
            }
        }
    }
}

extension ResolvePipeline.Context: ExpressibleByArgument {}

import ArgumentParser
import Foundation
import Osteon

/// `osteon diff`: what changed between two meals, days or versions of a recipe.
struct DiffCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff",
        abstract:
            "Compare two meals, days or versions of a recipe: what changed in points, and why.",
        discussion: """
            Both are scored by one profile: --profile, else that of the first file, else your own; \
            with the medicines and conditions of both files. \
            With --json: schema osteon.diff/1.
            """
    )

    @Argument(help: "The meal file as it was, or - for standard input.", completion: .file())
    var before: String

    @Argument(help: "The meal file as it is now.", completion: .file())
    var after: String

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var memory: MemoryOptions
    @OptionGroup var output: OutputOptions

    @OptionGroup var person: PersonOptions

    func run() throws {
        try Failure.reported {
            let old = try InputFile.read(before)
            let new = try InputFile.read(after)
            let pipeline = try database.pipeline(memory, person, quiet: output.quiet)
            let report = try pipeline.diff(
                (old.bytes, old.name),
                (new.bytes, new.name),
                profile: person.profile
            )
            try output.write(
                json: { try JSONDiff(report, includesProfile: person.includeProfile).text() },
                text: { DiffText(report, style: $0).text(old.name, new.name) }
            )
            if report.isScoreWithheld { Self.exit(withError: ExitCode(2)) }
        }
    }
}

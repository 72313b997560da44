import ArgumentParser
import FoodModel
import Foundation
import Osteon

/// `osteon suggest`: the smallest change that closes the gaps of a day or a week.
struct SuggestCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "suggest",
        abstract: "Suggest what to add, swap or move so that a day closes its gaps.",
        discussion: """
            Of all changes that ordinary foods allow, those that raise the score most within the \
            limits, where each change must earn half a point, and more for what few people eat or \
            for a second dish of a kind. Several days are planned on as their mean.

            Upper limits hold with supplements counted, sodium stays where it is or below 2,300 mg, \
            and energy within 300 kcal more or a day of the profile. What raises a caution is not \
            suggested. Figures that nobody measured count at their least.

            Where a limit of your own holds the plan down by a point or more, it is named. Where \
            nothing helps within your limits, those in conflict are named, and the nearest way out.

            It needs CBC: apt install coinor-cbc. Exit status 2: nothing can be suggested.
            """
    )

    @Argument(help: "The meal file, or - for standard input.", completion: .file())
    var path: String

    @Flag(help: "Print a page for a browser; so does -o FILE.html.")
    var html = false

    @Flag(help: "Print one fact a line, without columns and colour, for screen readers and pipes.")
    var plain = false

    @OptionGroup var request: SuggestOptions
    @OptionGroup var database: DatabaseOptions
    @OptionGroup var memory: MemoryOptions
    @OptionGroup var output: OutputOptions

    @OptionGroup var person: PersonOptions

    @Option(help: "The date of a day that the file leaves undated, as 2026-11-24.")
    var today: CalendarDay?

    func validate() throws {
        if [html, output.json, plain].count(where: \.self) > 1 {
            throw ValidationError("--html, --json and --plain are three forms: give one of them")
        }
    }

    func run() throws {
        try Failure.reported {
            let input = try InputFile.read(path)
            let pipeline = try database.pipeline(memory, person, quiet: output.quiet)
            let report = try pipeline.suggest(
                input.bytes,
                file: input.name,
                profile: person.profile,
                today: today,
                request.request(searchPath: ProcessInfo.processInfo.environment["PATH"])
            )
            if html || output.isNamedHTML && !plain {
                try output.save(
                    SuggestHTML(report, includesProfile: person.includeProfile).page()
                )
            } else {
                try output.write(
                    json: {
                        try JSONSuggest(report, includesProfile: person.includeProfile).text()
                    },
                    text: {
                        plain
                            ? PlainSuggest(report, style: $0).text()
                            : SuggestText(report, style: $0).text()
                    }
                )
            }
            Self.exit(withError: report.hasPlan ? ExitCode.success : ExitCode(2))
        }
    }
}

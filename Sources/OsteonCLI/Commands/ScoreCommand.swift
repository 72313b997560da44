public import ArgumentParser
import BoneScore
public import FoodModel
import Foundation
import Osteon

/// `osteon score`: what a meal, a day or a recipe covers of what bones ask for.
struct ScoreCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "score",
        abstract: "Score a meal file: a meal, a day, a diary or a recipe.",
        discussion: """
            The file is plain text, YAML, JSON or Cooklang, or a recipe of a saved web page or of
            another program. As plain text:

                date: 2026-11-24
                breakfast 07:30
                  250 g plain whole-milk yogurt
                  1 cup blueberries
                supplement
                  vitamin D3 20 µg
            """
    )

    @Argument(help: "The meal file, or - for standard input.", completion: .file())
    var path: String

    @Flag(help: "Print a page for a browser, every figure with its source; so does -o FILE.html.")
    var html = false

    @Flag(help: "Print one fact a line, without bars and colour, for screen readers and pipes.")
    var plain = false

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var memory: MemoryOptions
    @OptionGroup var output: OutputOptions

    @OptionGroup var person: PersonOptions

    @Option(help: "The date of a day that the file leaves undated, as 2026-11-24.")
    var today: CalendarDay?

    @Option(help: "Exit with status 1 if the likely low end of any score is below N (0 to 100).")
    var failUnder: Double?

    func validate() throws {
        if let failUnder, !(0...100).contains(failUnder) {
            throw ValidationError("--fail-under takes a number from 0 to 100")
        }
        if [html, output.json, plain].count(where: \.self) > 1 {
            throw ValidationError("--html, --json and --plain are three forms: give one of them")
        }
    }

    func run() throws {
        try Failure.reported {
            let input = try InputFile.read(path)
            let pipeline = try database.pipeline(memory, person, quiet: output.quiet)
            let report =
                html || output.isNamedHTML && !plain
                ? try page(of: input, pipeline) : try print(input, pipeline)
            // Without a return: giving foods and knowledge back piece by piece takes its time.
            Self.exit(withError: verdict(on: report))
        }
    }

    /// Prints the scores of `input` as text or JSON.
    private func print(_ input: InputFile, _ pipeline: ScorePipeline) throws -> ScoreReport {
        let report = try pipeline.score(
            input.bytes,
            file: input.name,
            profile: person.profile,
            today: today
        )
        try output.write(
            json: {
                try JSONScoreReport(report, includesProfile: person.includeProfile).text()
            },
            text: {
                plain
                    ? PlainScoreReport(report, style: $0).text()
                    : TextScoreReport(report, style: $0).text()
            }
        )
        return report
    }

    /// Writes the scores of `input` as a page.
    private func page(of input: InputFile, _ pipeline: ScorePipeline) throws -> ScoreReport {
        let explained = try pipeline.explain(
            input.bytes,
            file: input.name,
            profile: person.profile,
            today: today
        )
        try output.save(ScoreHTML(explained, includesProfile: person.includeProfile).page())
        return explained.report
    }

    /// The exit status that the scores ask for.
    private func verdict(on report: ScoreReport) -> ExitCode {
        if let failUnder, report.scores.contains(where: { $0.likelyLow < failUnder }) {
            return ExitCode(1)
        }
        let isOpen = report.isScoreWithheld || report.scores.contains { $0.point == nil }
        return isOpen ? ExitCode(2) : .success
    }
}

extension CalendarDay: ExpressibleByArgument {
    public init?(argument: String) { self.init(iso: argument) }
}

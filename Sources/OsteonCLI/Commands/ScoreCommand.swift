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

            --pack writes a zip for a dietitian: a page of paper (the logged days of the last seven \
            of a diary; one day or meal as it stands), the full report, JSON, what was guessed, \
            method, food tables, and a copy of the file as you wrote it. It has no name and no \
            folder of yours in it, and medicines, T-score and conditions only with \
            --include-profile. Only you can read the file.
            """
    )

    @Argument(help: "The meal file, or - for standard input.", completion: .file())
    var path: String

    @Flag(help: "Print a page for a browser, every figure with its source; so does -o FILE.html.")
    var html = false

    @Option(help: "Write what a dietitian needs to this zip, and print what is in it.")
    var pack: String?

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
        if pack != nil, html || plain || output.json || output.output != nil {
            throw ValidationError(
                "--pack has all forms in it: leave --html, --json, --plain and -o out"
            )
        }
    }

    func run() throws {
        try Failure.reported {
            let input = try InputFile.read(path)
            let pipeline = try database.pipeline(memory, person, quiet: output.quiet)
            let report =
                try pack.map { try write(pack: $0, of: input, pipeline) }
                ?? (html || output.isNamedHTML && !plain
                    ? try page(of: input, pipeline) : try print(input, pipeline))
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

    /// Writes the pack of `input` to `path`, and prints what is in it.
    private func write(
        pack path: String,
        of input: InputFile,
        _ pipeline: ScorePipeline
    ) throws -> ScoreReport {
        let pack = try pipeline.pack(
            input.bytes,
            file: input.name,
            profile: person.profile,
            today: today,
            includesProfile: person.includeProfile
        )
        try pack.write(to: path)
        try output.save(PackSummary(pack, path: path).text)
        return pack.report
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

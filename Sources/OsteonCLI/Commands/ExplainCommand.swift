import ArgumentParser
import FoodModel
import Foundation
import Osteon

/// `osteon explain`: the arithmetic of a score.
struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Show how a score comes about: what each line earned, cost, and leaves open.",
        discussion: """
            Without a nutrient, one row a line: its points for each component of the score. The \
            rows add up to the score. Below it, what the likely range is wide for, and what to \
            weigh or look up first.

            With one (calcium, zinc, VITK1), its arithmetic: food, grams, figure, source, and what \
            of it is absorbed. With --json: schema osteon.explain/1.
            """
    )

    @Argument(help: "The meal file, or - for standard input.", completion: .file())
    var path: String

    @Argument(help: "A component of the score, a nutrient (vitamin d, K2), or an INFOODS tag.")
    var nutrient: [String] = []

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var memory: MemoryOptions
    @OptionGroup var output: OutputOptions

    @OptionGroup var person: PersonOptions

    @Option(help: "The date of a day that the file leaves undated, as 2026-11-24.")
    var today: CalendarDay?

    func run() throws {
        try Failure.reported {
            let input = try InputFile.read(path)
            let pipeline = try database.pipeline(memory, person, quiet: output.quiet)
            let report = try pipeline.explain(
                input.bytes,
                file: input.name,
                profile: person.profile,
                today: today
            )
            let topic = try topic(of: report)
            try output.write(
                json: {
                    try JSONExplain(report, topic: topic, includesProfile: person.includeProfile)
                        .text()
                },
                text: { ExplainText(report, topic: topic, style: $0).text() }
            )
            if report.report.isScoreWithheld { Self.exit(withError: ExitCode(2)) }
        }
    }

    private func topic(of report: ExplainReport) throws -> ExplainTopic? {
        guard !nutrient.isEmpty else { return nil }
        let nutrient = nutrient.joined(separator: " ")
        guard let topic = ExplainTopic(nutrient, scale: report.report.profile.polyphenolScale)
        else { throw Failure.noSuchNutrient(nutrient) }
        return topic
    }
}

import ArgumentParser
import CMemory
import Osteon

/// The command line: `osteon`.
@main
struct OsteonCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "osteon",
        abstract: "Scores meals, days and recipes for what they give the skeleton.",
        discussion: """
            Every number comes with its source and its doubt; nothing leaves the machine.
            Osteon describes foods. It does not diagnose, and does not replace bone-density \
            tests, medicines or your care team.

            Exit status: 0 done; 1 below --fail-under; 2 no score (too little is known, or its \
            targets do not hold for the person); 64 usage; \
            65 bad data; 66 no input; 70 a fault of Osteon's; 73 cannot write; 74 cannot read.
            """,
        version: Release.description(of: "osteon", asked: CommandLine.arguments),
        subcommands: [
            ScoreCommand.self, SuggestCommand.self, ExplainCommand.self, DiffCommand.self,
            RateCommand.self, ShopCommand.self, ResolveCommand.self, FoodCommand.self,
            ImportCommand.self, SourcesCommand.self, ProfileCommand.self, DoctorCommand.self,
            ServeCommand.self,
        ]
    )

    /// Parses the process's arguments and does what they ask.
    static func main() {
        osteon_take_memory_in_large_pieces()
        main(nil)
    }
}

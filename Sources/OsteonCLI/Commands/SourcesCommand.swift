import ArgumentParser
import FoodModel
import Osteon

/// `osteon sources`: the editions in the database.
struct SourcesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sources",
        abstract: "See which editions the foods come from, and remove one.",
        subcommands: [SourcesListCommand.self, SourcesRemoveCommand.self],
        defaultSubcommand: SourcesListCommand.self
    )
}

/// `osteon sources list`: each edition with licence, date, checksum and counts.
struct SourcesListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List the editions with licence, date, checksum and counts."
    )

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        try Failure.reported {
            let report = try SourcesReport(library: database.open(quiet: output.quiet))
            try output.write(json: report.json, text: report.text)
        }
    }
}

/// `osteon sources remove`: takes an imported edition out of the database.
struct SourcesRemoveCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "remove",
        abstract: "Remove what was imported of a source: osteon sources remove usda-sr."
    )

    @Argument(help: "The key that osteon sources lists, with or without its release.")
    var name: String

    @OptionGroup var database: DatabaseOptions
    @Flag(help: "Say nothing.")
    var quiet = false

    func run() throws {
        try Failure.reported {
            let library = try database.open(quiet: quiet)
            guard let removed = try library.removeImport(name) else {
                throw Failure.noSuchSource(name)
            }
            if !quiet { print("removed \(removed.key), \(removed.title)") }
        }
    }
}

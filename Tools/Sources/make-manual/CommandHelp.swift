import Foundation

/// A command with what it takes.
struct CommandHelp: Decodable {
    /// What a program prints for `--experimental-dump-help`.
    struct Dump: Decodable {
        let command: CommandHelp
    }

    let commandName: String
    let abstract: String?
    let discussion: String?
    let shouldDisplay: Bool?
    let defaultSubcommand: String?
    let subcommands: [CommandHelp]?
    let arguments: [ArgumentHelp]?

    /// The commands below it that a person is told of.
    var shownSubcommands: [CommandHelp] {
        (subcommands ?? []).filter { $0.commandName != "help" && $0.shouldDisplay != false }
    }

    /// What it takes that a person is told of, but for the options of every command.
    var shownArguments: [ArgumentHelp] {
        (arguments ?? []).filter { $0.shouldDisplay && !$0.isOfEveryCommand }
    }

    /// The paragraphs of the discussion; an indented one is an example, as it stands.
    var paragraphs: [String] { (discussion ?? "").components(separatedBy: "\n\n") }
}

import Foundation

/// The manual of both programs, made from what they say of themselves.
struct Manual {
    let programs: [CommandHelp]
    private let version: String

    /// - Parameters:
    ///   - dumps: What each program prints for `--experimental-dump-help`.
    ///   - version: What stands at the foot of every page.
    /// - Throws: What the decoder throws.
    init(dumps: [Data], version: String) throws {
        programs = try dumps.map {
            try JSONDecoder().decode(CommandHelp.Dump.self, from: $0).command
        }
        self.version = version
    }

    /// The manual pages by the names of their files.
    var pages: [String: String] {
        var pages: [String: String] = [:]
        for program in programs {
            let name = program.commandName
            let below = program.shownSubcommands
            let others = programs.map(\.commandName).filter { $0 != name }
            let related = below.map { "\(name)-\($0.commandName)" } + others
            pages["\(name).1"] =
                ManualPage(program, below: [], version: version, related: related).description
            for command in below {
                pages["\(name)-\(command.commandName).1"] =
                    ManualPage(command, below: [name], version: version, related: [name])
                    .description
            }
        }
        return pages
    }

    /// The page of all commands in Docs.
    var reference: String { ReferencePage(programs).description }
}

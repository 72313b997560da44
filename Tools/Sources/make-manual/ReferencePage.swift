import Foundation

/// All commands with all they take, as one page of Markdown.
struct ReferencePage {
    let description: String

    /// - Parameter programs: The help of each program.
    init(_ programs: [CommandHelp]) {
        var lines = [
            "# Commands",
            "",
            "What `osteon --help` says, made from the programs by a test, which fails where this page is "
                + "not up to date (CONTRIBUTING.md says how to make it anew). `man osteon` has the same.",
            "",
        ]
        for program in programs { lines += Self.section(of: program, below: []) }
        lines += ["## Exit status", ""]
        lines += CommonText.statuses.map { "- `\($0.status)`: \($0.meaning)" }
        lines += ["", "## Environment", ""]
        lines += CommonText.variables.map { "- `\($0.name)`: \($0.meaning)" }
        lines += ["", "## Files", ""]
        lines += CommonText.files.map { "- `\($0.path)`: \($0.meaning)" }
        description = lines.joined(separator: "\n") + "\n"
    }

    private static func section(of command: CommandHelp, below parents: [String]) -> [String] {
        let names = parents + [command.commandName]
        let name = names.joined(separator: " ")
        var lines = ["\(parents.count > 1 ? "###" : "##") \(name)", "", command.abstract ?? "", ""]
        let arguments = command.shownArguments
        if command.shownSubcommands.isEmpty {
            let places = arguments.filter { $0.kind == .positional }.map(\.synopsis)
            let synopsis = ([name] + places + ["[OPTION...]"]).joined(separator: " ")
            lines += ["    \(synopsis)", ""]
        }
        for paragraph in command.paragraphs where !paragraph.isEmpty {
            guard !paragraph.hasPrefix("Exit status:") else { continue }
            lines += [paragraph, ""]
        }
        if !arguments.isEmpty {
            lines += arguments.map { "- `\($0.heading)`: \($0.sentences)" } + [""]
        }
        for subcommand in command.shownSubcommands {
            lines += section(of: subcommand, below: names)
        }
        return lines
    }
}

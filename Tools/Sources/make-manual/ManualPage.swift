import Foundation

/// A command as a manual page, in the macros of man(7).
struct ManualPage {
    private let text: String

    /// - Parameters:
    ///   - command: The command, with those below it.
    ///   - parents: The names before its own: "osteon".
    ///   - version: What stands at the foot.
    ///   - related: The names of other pages.
    init(_ command: CommandHelp, below parents: [String], version: String, related: [String]) {
        let names = parents + [command.commandName]
        let page = names.joined(separator: "-")
        let name = names.joined(separator: " ")
        var lines = [
            ".TH \(page.uppercased()) 1 \"\" \"Osteon \(Self.escaped(version))\" \"Osteon\"",
            // Names are not parted, and lines are not filled with blanks.
            ".nh", ".ad l",
            ".SH NAME",
            Self.escaped("\(page) - \(Self.phrase(command.abstract ?? ""))"),
            ".SH SYNOPSIS",
        ]
        lines += Self.synopses(of: command, name)
        lines.append(".SH DESCRIPTION")
        lines += Self.description(of: command)
        lines += Self.arguments(of: command)
        for subcommand in command.shownSubcommands where !parents.isEmpty {
            lines.append(".SH \"\(name.uppercased()) \(subcommand.commandName.uppercased())\"")
            lines += Self.synopses(of: subcommand, "\(name) \(subcommand.commandName)")
            lines += [".PP"] + Self.description(of: subcommand)
            lines += Self.arguments(of: subcommand, heading: ".SS")
        }
        if parents.isEmpty { lines += Self.common(command) }
        if !related.isEmpty {
            lines.append(".SH \"SEE ALSO\"")
            lines.append(related.map { ".BR \(Self.escaped($0)) (1)" }.joined(separator: ",\n"))
        }
        text = lines.joined(separator: "\n") + "\n"
    }

    var description: String { text }

    private static func synopses(of command: CommandHelp, _ name: String) -> [String] {
        let parts = command.shownArguments.map(\.synopsis)
        let below = command.shownSubcommands
        guard below.isEmpty else {
            return [".nf"] + below.map { escaped("\(name) \($0.commandName)") + " ..." } + [".fi"]
        }
        return [escaped(([name] + parts).joined(separator: " "))]
    }

    private static func description(of command: CommandHelp) -> [String] {
        var lines = [escaped(command.abstract ?? "")]
        for paragraph in command.paragraphs where !paragraph.isEmpty {
            // The root command tells them in one sentence; its page has a section.
            guard !paragraph.hasPrefix("Exit status:") else { continue }
            if paragraph.hasPrefix("    ") {
                lines += [".PP", ".RS 4", ".nf"]
                lines += paragraph.split(separator: "\n").map { escaped(String($0.dropFirst(4))) }
                lines += [".fi", ".RE"]
            } else {
                lines += [".PP", escaped(paragraph)]
            }
        }
        return lines
    }

    private static func arguments(of command: CommandHelp, heading: String = ".SH") -> [String] {
        var lines: [String] = []
        let arguments = command.shownArguments
        for (title, kinds) in [
            ("ARGUMENTS", [ArgumentHelp.Kind.positional]), ("OPTIONS", [.option, .flag]),
        ] {
            let told = arguments.filter { kinds.contains($0.kind) }
            guard !told.isEmpty else { continue }
            lines.append("\(heading) \(title)")
            for argument in told {
                lines += [".TP", ".B \(escaped(argument.heading))", escaped(argument.sentences)]
            }
        }
        return lines
    }

    private static func common(_ command: CommandHelp) -> [String] {
        var lines: [String] = []
        func list(_ title: String, _ entries: [(String, String)]) {
            lines.append(".SH \(title)")
            for (term, meaning) in entries {
                lines += [".TP", ".B \(escaped(term))", escaped(meaning)]
            }
        }
        if !command.shownSubcommands.isEmpty {
            list(
                "COMMANDS",
                command.shownSubcommands.map { ($0.commandName, $0.abstract ?? "") }
            )
        }
        list("\"EXIT STATUS\"", CommonText.statuses.map { ($0.status, $0.meaning) })
        list("ENVIRONMENT", CommonText.variables.map { ($0.name, $0.meaning) })
        list("FILES", CommonText.files.map { ($0.path, $0.meaning) })
        return lines
    }

    /// A sentence as a part of another: "score a meal file".
    private static func phrase(_ sentence: String) -> String {
        let trimmed = sentence.hasSuffix(".") ? String(sentence.dropLast()) : sentence
        return trimmed.prefix(1).lowercased() + trimmed.dropFirst()
    }

    /// `text` so that roff prints it as it stands.
    static func escaped(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            let safe = line.replacingOccurrences(of: "\\", with: "\\e")
                .replacingOccurrences(of: "-", with: "\\-")
            return safe.hasPrefix(".") || safe.hasPrefix("'") ? "\\&\(safe)" : safe
        }
        .joined(separator: "\n")
    }
}

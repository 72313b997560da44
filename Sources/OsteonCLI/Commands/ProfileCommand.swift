import ArgumentParser
import Foundation
import Osteon

/// `osteon profile`: whose needs scores are measured against.
struct ProfileCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "profile",
        abstract: "Save, see and check whose needs scores are measured against.",
        subcommands: [
            ProfileNewCommand.self, ProfileShowCommand.self, ProfileListCommand.self,
            ProfileCheckCommand.self,
        ]
    )
}

/// `osteon profile show`: the profile and what a day is held against.
struct ProfileShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: """
            Show a profile, its targets with their sources, and what expert bodies say; without a \
            name, the one in use.
            """
    )

    @Argument(help: "The profile's name, such as bone-support-m72.")
    var name: String?

    @OptionGroup var output: OutputOptions

    func run() throws {
        try Failure.reported {
            let folders = UserFolders(environment: ProcessInfo.processInfo.environment)
            let own = try OwnProfile(path: folders.profile).read()
            let report = try ProfileReport(name: name, own: own)
            try output.write(json: report.json, text: report.text)
        }
    }
}

/// `osteon profile list`: the families of profiles that ship.
struct ProfileListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List the families of profiles, and whom each is for."
    )

    @OptionGroup var output: OutputOptions

    func run() throws {
        try Failure.reported {
            let list = try ProfileList()
            try output.write(json: list.json, text: list.text)
        }
    }
}

/// `osteon profile check`: whether profiles can be used.
struct ProfileCheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: """
            Check profiles of yours, or, without a file, your own and all that ship: that they can \
            be used, and that each figure has its source.
            """
    )

    @Argument(
        help: "Files with a profile, as osteon profile new writes them; - for standard input.",
        completion: .file()
    )
    var paths: [String] = []

    @Flag(help: "Print without colour; NO_COLOR does the same.")
    var noColor = false

    func run() throws {
        try Failure.reported {
            var check = ProfileCheck()
            for path in try paths.isEmpty ? own() : paths {
                try check.check(try InputFile.read(path).bytes, file: path)
            }
            if paths.isEmpty { try check.checkShipped() }
            let style = TextStyle(
                environment: ProcessInfo.processInfo.environment,
                isTerminal: isatty(STDOUT_FILENO) == 1,
                refusesColour: noColor
            )
            print(check.text(style: style), terminator: "")
            for fault in check.faults { StandardError.write("\(fault)") }
            if !check.faults.isEmpty { throw ExitCode(65) }
        }
    }

    /// The person's own profile, where they saved one.
    private func own() throws -> [String] {
        let path = UserFolders(environment: ProcessInfo.processInfo.environment).profile
        return FileManager.default.fileExists(atPath: path) ? [path] : []
    }
}

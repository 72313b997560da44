import ArgumentParser
import Foundation
import Osteon

/// `osteon serve`: a page and an API on this machine's own address.
struct ServeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Open a page on this machine to write, correct and score meals.",
        discussion: """
            The page and its API are at 127.0.0.1 alone: nobody else's machine can reach them, and \
            nothing leaves this one. It is served by osteon-web, a program beside this one. Ctrl-C \
            ends it.
            """
    )

    @Option(help: "The port to listen on; 0 takes any that is free.")
    var port: UInt16 = 8017

    @Option(help: "The profile to measure against, such as bone-support-f58.")
    var profile: String?

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var memory: MemoryOptions

    func run() throws {
        try Failure.reported {
            let server = try Self.server()
            var arguments = [server, "--port", String(port)]
            if let path = database.path { arguments += ["--db", path] }
            if let path = memory.path { arguments += ["--foods", path] }
            if let profile { arguments += ["--profile", profile] }
            // In place of this process: Ctrl-C and its exit status are the server's own.
            let pointers = arguments.map { strdup($0) }
            execv(server, pointers + [nil])
            for pointer in pointers { free(pointer) }
            throw Failure.cannotServe(server, reason: String(cString: strerror(errno)))
        }
    }

    /// The program beside this one.
    private static func server() throws -> String {
        let own = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
        let path = URL(fileURLWithPath: own).deletingLastPathComponent().path + "/osteon-web"
        guard FileManager.default.isExecutableFile(atPath: path) else {
            throw Failure.noServer(path)
        }
        return path
    }
}

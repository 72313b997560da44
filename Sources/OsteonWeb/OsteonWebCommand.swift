import ArgumentParser
import FoodModel
import Foundation
import Osteon

/// The page and the API on this machine's own address: what `osteon serve` runs.
@main
struct OsteonWebCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "osteon-web",
        abstract: "Serve the page and the API on 127.0.0.1; started by osteon serve.",
        version: Release.description(of: "osteon-web", asked: CommandLine.arguments)
    )

    @Option(help: "The port to listen on; 0 takes any that is free.")
    var port: UInt16 = 8017

    @Option(name: .customLong("db"), help: "The database to use.")
    var database: String?

    @Option(name: .customLong("foods"), help: "The file of your own names and weights of foods.")
    var foods: String?

    @Option(help: "The profile to measure against, such as bone-support-f58.")
    var profile: String?

    func run() async throws {
        let environment = ProcessInfo.processInfo.environment
        let folders = UserFolders(environment: environment)
        do {
            let key = try Self.key(environment)
            let library = try FoodLibrary.open(database: database ?? folders.database)
            if let warning = library.warning { Self.tell("osteon: \(warning)") }
            let opened = OpenedFoods(library, path: database ?? folders.database)
            let files = PersonFiles(
                foods: foods ?? folders.foods,
                profile: folders.profile,
                profileName: profile
            )
            let site = try Site(port: port, foods: opened, files: files, key: key)
            // What is wrong in a file or in the profile's name is told now, not by every answer.
            try site.check()
            Self.tell(site.greeting)
            let (endings, ending) = AsyncStream.makeStream(of: Void.self)
            let interruption = Interruption { ending.yield() }
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask { try await site.run() }
                group.addTask { for await _ in endings { return } }
                try await group.next()
                group.cancelAll()
            }
            withExtendedLifetime(interruption) {}
        } catch {
            Self.complain(error, port: port)
            throw ExitCode(Self.status(of: error))
        }
        // Without a return: giving foods and knowledge back piece by piece takes its time.
        Self.exit(withError: ExitCode.success)
    }

    /// The key that the person chose, so that scripts know it before the server runs; nil for a new one.
    private static func key(_ environment: [String: String]) throws -> String? {
        guard let key = environment["OSTEON_KEY"], !key.isEmpty else { return nil }
        guard Gatekeeper.isKey(key) else {
            throw InputError(
                .badData,
                at: SourceLocation(file: "OSTEON_KEY"),
                "a key has 16 to 200 letters, digits, \"-\" and \"_\"; unset it, or make one with "
                    + "openssl rand -hex 16"
            )
        }
        return key
    }

    private static func tell(_ text: String) {
        FileHandle.standardOutput.write(Data((text + "\n").utf8))
    }

    private static func complain(_ error: any Error, port: UInt16) {
        let text =
            switch error {
            case let error as InputError: error.description
            case _ where Site.isTaken(error): Site.sentence(port: port)
            default: "osteon: \(error)"
            }
        FileHandle.standardError.write(Data((text + "\n").utf8))
    }

    private static func status(of error: any Error) -> Int32 {
        guard !Site.isTaken(error) else { return 73 }
        return switch Fault(of: error) {
        case .badData: 65
        case .noInput: 66
        case .database: 74
        case .osteon, .solver: 70
        }
    }
}

import Foundation
import TestSupport

/// The built program, run as a person runs it, in a home of its own.
struct OsteonBinary: Sendable {
    struct Answer: Sendable {
        let output: String
        let errors: String
        let status: Int32
    }

    let home: URL
    private let folder: URL
    private let fixtures: URL

    /// One home for all tests, so that the database is built once.
    static let shared = Result { try OsteonBinary() }

    init() throws {
        // The program lies beside the bundle that holds the fixtures.
        folder = Bundle.module.bundleURL.deletingLastPathComponent()
        fixtures = Bundle.module.bundleURL.appendingPathComponent("Fixtures")
        home = FileManager.default.temporaryDirectory
            .appendingPathComponent("osteon-tests-\(ProcessInfo.processInfo.globallyUniqueString)")
        let programs = home.appendingPathComponent("bin")
        try FileManager.default.createDirectory(at: programs, withIntermediateDirectories: true)
        try FileManager.default.createSymbolicLink(
            at: programs.appendingPathComponent("osteon"),
            withDestinationURL: folder.appendingPathComponent("osteon")
        )
    }

    /// Where the foods are once a command has needed them.
    var database: String { home.appendingPathComponent(".local/share/osteon/osteon.sqlite").path }

    /// Runs a line of shell in the folder of the fixtures; `osteon` is the built program.
    func run(_ command: String, input: String = "") throws -> Answer {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = ["-c", command]
        process.currentDirectoryURL = fixtures
        process.environment = [
            "PATH": "\(home.path)/bin:/usr/bin:/bin", "HOME": home.path, "LC_ALL": "C.UTF-8",
            "SWIFT_BACKTRACE": "enable=no",
        ]
        process.environment?.merge(WatchedProgram.environment) { $1 }
        let stdin = home.appendingPathComponent(UUID().uuidString)
        try Data(input.utf8).write(to: stdin)
        process.standardInput = try FileHandle(forReadingFrom: stdin)
        let output = Pipe()
        let errors = home.appendingPathComponent(UUID().uuidString)
        try Data().write(to: errors)
        process.standardOutput = output
        process.standardError = try FileHandle(forWritingTo: errors)
        try process.run()
        let data = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return Answer(
            output: String(decoding: data, as: UTF8.self),
            errors: try String(contentsOf: errors, encoding: .utf8),
            status: process.terminationStatus
        )
    }
}

import Foundation

/// COIN-OR's CBC, run as a process on files in a folder of its own that nobody else can read.
///
/// One thread, no clock but the limit: the same model has the same answer, unless time ends.
package struct CBCSolver: LinearSolver {
    private let program: URL

    /// Seconds beyond its limit that it is given to read the model, to end and to write its answer.
    private static let patience = 10.0

    /// The solver that the folders of `path` hold, parted by colons.
    ///
    /// - Throws: ``SolverError/notInstalled(program:package:)``.
    package init(path: String?) throws(SolverError) {
        let found = (path ?? "").split(separator: ":").lazy
            .map { URL(fileURLWithPath: String($0)).appendingPathComponent("cbc") }
            .first { FileManager.default.isExecutableFile(atPath: $0.path) }
        guard let found else {
            throw .notInstalled(program: "cbc", package: "coinor-cbc")
        }
        program = found
    }

    package func solve(
        _ model: LinearModel,
        seconds: Double,
        gap: Double
    ) throws(SolverError) -> LinearSolution {
        let folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("osteon-\(UUID().uuidString)")
        do {
            try FileManager.default.createDirectory(
                at: folder,
                withIntermediateDirectories: false,
                attributes: [.posixPermissions: 0o700]
            )
        } catch {
            throw .cannotRun(program: "cbc", reason: error.localizedDescription)
        }
        defer { try? FileManager.default.removeItem(at: folder) }
        let log: String
        do {
            log = try run(model, in: folder, seconds: seconds, gap: gap)
        } catch let error as SolverError {
            throw error
        } catch {
            throw .cannotRun(program: "cbc", reason: error.localizedDescription)
        }
        // CBC ends with status 0 whatever happened: the file tells.
        let file = folder.appendingPathComponent("answer.txt")
        guard let text = try? String(contentsOf: file, encoding: .utf8) else {
            let said = log.split(separator: "\n").last.map(String.init) ?? "no word"
            throw .badAnswer(program: "cbc", said: said)
        }
        return try CBCAnswer(text: text, log: log, gap: gap).solution(of: model)
    }

    /// What CBC prints while it solves.
    private func run(
        _ model: LinearModel,
        in folder: URL,
        seconds: Double,
        gap: Double
    ) throws -> String {
        let file = folder.appendingPathComponent("model.lp")
        let log = folder.appendingPathComponent("log.txt")
        try Data(LinearProgramText(model: model).text.utf8).write(to: file)
        try Data().write(to: log)
        let output = try FileHandle(forWritingTo: log)
        let process = Process()
        process.executableURL = program
        process.currentDirectoryURL = folder
        process.arguments = [
            // No threads: with one, CBC starts another beside its own and waits for it.
            "model.lp", "-threads", "0", "-timeMode", "elapsed", "-seconds", String(seconds),
            "-ratioGap", "0", "-allowableGap", String(gap),
            // The rows of tangents are near each other: perturbed costs took the simplex astray for
            // seconds on some days. Cuts by probing took longer than they saved.
            "-perturbation", "off", "-probingCuts", "off", "-solve", "-solution", "answer.txt",
        ]
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = output
        process.standardError = output
        // Not waitUntilExit, which looks at the time of day: where that leaps it may wait for ever.
        let ended = DispatchSemaphore(value: 0)
        process.terminationHandler = { _ in ended.signal() }
        try process.run()
        if ended.wait(timeout: .now() + seconds + Self.patience) == .timedOut {
            // So does CBC, and its limit then comes late.
            process.terminate()
            ended.wait()
            throw SolverError.late(program: "cbc", seconds: seconds + Self.patience)
        }
        try output.close()
        return try String(contentsOf: log, encoding: .utf8)
    }
}

/// Why a model could not be solved at all.
package enum SolverError: Error, Hashable, Sendable {
    /// No program of this name is on the path.
    case notInstalled(program: String, package: String)
    /// The program could not be started, or its files not written or read: the system's words.
    case cannotRun(program: String, reason: String)
    /// The program was ended so many seconds after it began, for it did not end by itself.
    case late(program: String, seconds: Double)
    /// The program's answer is none that is known.
    case badAnswer(program: String, said: String)
}

extension SolverError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .notInstalled(let program, let package):
            "suggestions are computed by \(program), which was not found on the PATH; install it: "
                + "apt install \(package)"
        case .cannotRun(let program, let reason): "\(program) could not be run: \(reason)"
        case .late(let program, let seconds):
            "\(program) did not end within \(seconds) s, whatever its limit; if the clock of this "
                + "machine was just set, try again"
        case .badAnswer(let program, let said):
            "\(program) gave no answer that can be read (\(said)); this is a fault of Osteon's"
        }
    }
}

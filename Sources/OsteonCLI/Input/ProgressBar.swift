import Foundation
import Osteon

/// A line on a terminal's standard error that says how far an import is.
final class ProgressBar {
    private let start = ContinuousClock.now
    private var shown = ContinuousClock.now
    private var file = ""
    private var fileStart = ContinuousClock.now
    private var isShown = false

    /// A bar where standard error is a terminal that can rub out a line; nil elsewhere.
    init?(quiet: Bool) {
        let terminal = ProcessInfo.processInfo.environment["TERM"] ?? ""
        guard !quiet, isatty(STDERR_FILENO) == 1, !terminal.isEmpty, terminal != "dumb" else {
            return nil
        }
    }

    func show(_ progress: ImportProgress) {
        let now = ContinuousClock.now
        if progress.file != file {
            file = progress.file
            fileStart = now
        }
        // Ten times a second is as much as a person sees.
        guard now - shown > .milliseconds(100) else { return }
        shown = now
        isShown = true
        let share = progress.total > 0 ? min(1, Double(progress.done) / Double(progress.total)) : 0
        let filled = Int(share * 20)
        let bar = String(repeating: "#", count: filled) + String(repeating: ".", count: 20 - filled)
        let seconds = (now - fileStart) / .seconds(1)
        let left = share > 0.01 ? Int(seconds / share - seconds) : nil
        let rate = Int(Double(progress.figures) / max(0.1, (now - start) / .seconds(1)) / 1000)
        let line =
            "[\(bar)] \(Int(share * 100)) %  \(file)  \(progress.done >> 20) MB"
            + "  \(progress.figures / 1000)k figures  \(rate)k/s"
            + (left.map { "  \($0 / 60):\($0 % 60 < 10 ? "0" : "")\($0 % 60) left" } ?? "")
        FileHandle.standardError.write(Data("\r\u{1B}[K\(line.prefix(100))".utf8))
    }

    /// Rubs the bar out.
    func end() {
        guard isShown else { return }
        FileHandle.standardError.write(Data("\r\u{1B}[K".utf8))
        isShown = false
    }
}

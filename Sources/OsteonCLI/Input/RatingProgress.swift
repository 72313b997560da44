import Foundation
import Osteon

/// How far a run is: a bar on a terminal's standard error, a line now and then elsewhere.
final class RatingProgress {
    private let start = ContinuousClock.now
    private var shown = ContinuousClock.now
    private let size: Int
    private let isTerminal: Bool
    private var isShown = false

    /// The files have `size` bytes together; 0 where nobody knows.
    init?(of size: Int, quiet: Bool) {
        guard !quiet else { return nil }
        self.size = size
        let terminal = ProcessInfo.processInfo.environment["TERM"] ?? ""
        isTerminal = isatty(STDERR_FILENO) == 1 && !terminal.isEmpty && terminal != "dumb"
    }

    func show(_ tally: RatingTally) {
        let now = ContinuousClock.now
        // Ten times a second is as much as a person sees, and a log needs a line in ten seconds.
        guard now - shown > (isTerminal ? .milliseconds(100) : .seconds(10)) else { return }
        shown = now
        isShown = true
        let seconds = (now - start) / .seconds(1)
        let share = size > 0 ? min(1, Double(tally.bytesRead) / Double(size)) : 0
        let rate = Int(Double(tally.records) / seconds)
        var words = "\(tally.records) recipes  \(rate)/s"
        if share > 0 {
            let left = Int(seconds / share - seconds)
            words += "  \(left / 60):\(left % 60 < 10 ? "0" : "")\(left % 60) left"
        }
        if tally.duplicates > 0 { words += "  \(tally.duplicates) duplicates" }
        if tally.rejected > 0 { words += "  \(tally.rejected) rejected" }
        guard isTerminal else {
            let percent = size > 0 ? "\(Int(share * 100)) %  " : ""
            return StandardError.write("osteon: \(percent)\(words)")
        }
        let filled = Int(share * 20)
        let bar = String(repeating: "#", count: filled) + String(repeating: ".", count: 20 - filled)
        let line = size > 0 ? "[\(bar)] \(Int(share * 100)) %  \(words)" : words
        FileHandle.standardError.write(Data("\r\u{1B}[K\(line.prefix(100))".utf8))
    }

    /// Rubs the bar out.
    func end() {
        guard isShown, isTerminal else { return }
        FileHandle.standardError.write(Data("\r\u{1B}[K".utf8))
    }
}

import FoodModel
import Foundation
import Osteon

/// The file that all findings of an import go to, one a line.
final class FindingFile {
    private let path: String
    private let descriptor: Int32
    private var lines: [UInt8] = []
    private var failure: OutputError?

    /// Starts the file at `path` anew; what is no file, as a pipe, is written to as it is.
    ///
    /// - Throws: `OutputError`.
    init(path: String) throws {
        descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
        self.path = path
        guard descriptor >= 0 else { throw OutputError(path) }
    }

    deinit { close(descriptor) }

    func write(_ finding: Finding) {
        lines += Array((finding.description + "\n").utf8)
        if lines.count > 1 << 16 { flush() }
    }

    /// Writes what is left.
    ///
    /// - Throws: `OutputError` where a finding could not be written: the import is done all the same.
    func end() throws {
        flush()
        if let failure { throw failure }
    }

    private func flush() {
        // A file with a hole in it would be worse than a short one.
        guard failure == nil else { return }
        do {
            try WholeWrite.write(lines, to: descriptor, path: path)
        } catch {
            failure = error
        }
        lines.removeAll(keepingCapacity: true)
    }
}

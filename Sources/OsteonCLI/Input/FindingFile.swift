import FoodModel
import Foundation

/// The file that all findings of an import go to, one a line.
final class FindingFile {
    private let handle: FileHandle
    private var lines = Data()

    /// Starts the file at `path` anew.
    ///
    /// - Throws: `Failure.cannotWrite`.
    init(path: String) throws {
        guard FileManager.default.createFile(atPath: path, contents: nil),
            let handle = FileHandle(forWritingAtPath: path)
        else { throw Failure.cannotWrite(path) }
        self.handle = handle
    }

    func write(_ finding: Finding) {
        lines.append(Data((finding.description + "\n").utf8))
        if lines.count > 1 << 16 { flush() }
    }

    private func flush() {
        try? handle.write(contentsOf: lines)
        lines.removeAll(keepingCapacity: true)
    }

    deinit { flush() }
}

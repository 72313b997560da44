import Foundation

/// Adds lines at the end of a memory file; what stands in it stays, remarks and all.
public struct MemoryWriter: Sendable {
    /// Why nothing was written.
    public enum Failure: Error, Equatable, CustomStringConvertible {
        case cannotWrite(path: String, reason: String)

        public var description: String {
            switch self {
            case .cannotWrite(let path, let reason): "\"\(path)\" cannot be written: \(reason)"
            }
        }
    }

    private let path: String

    public init(path: String) { self.path = path }

    /// Adds `entry` unless a line of the file tells of the same already.
    ///
    /// The file, and the folders to it, are made where they are not there, for their owner alone. The
    /// line is added in one write under a lock, so that nothing that others add meanwhile is lost; a
    /// link to a file that is kept elsewhere stays one.
    ///
    /// - Returns: Whether it was added.
    /// - Throws: `Failure`; the file is then as it was.
    @discardableResult
    public func add(_ entry: MemoryEntry) throws(Failure) -> Bool {
        try makeFolder()
        let descriptor = open(path, O_CREAT | O_RDWR | O_APPEND | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw failure }
        defer { close(descriptor) }
        guard flock(descriptor, LOCK_EX) == 0 else { throw failure }
        let held = try read(descriptor)
        guard !Self.tells(held, of: entry.subject) else { return false }
        var text = held.isEmpty ? Self.opening : ""
        if let last = held.last, last != UInt8(ascii: "\n") { text += "\n" }
        text += entry.line + "\n"
        let bytes = Array(text.utf8)
        guard write(descriptor, bytes, bytes.count) == bytes.count, fsync(descriptor) == 0 else {
            let failure = failure
            // Half a line would be read as another.
            ftruncate(descriptor, off_t(held.count))
            throw failure
        }
        return true
    }

    private func makeFolder() throws(Failure) {
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
        do {
            try FileManager.default.createDirectory(
                at: folder,
                withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700]
            )
        } catch {
            throw .cannotWrite(path: folder.path, reason: error.localizedDescription)
        }
    }

    private func read(_ descriptor: Int32) throws(Failure) -> [UInt8] {
        var bytes: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = Foundation.read(descriptor, &piece, piece.count)
            guard count >= 0 else { throw failure }
            if count == 0 { return bytes }
            bytes += piece[..<count]
        }
    }

    /// Whether a line of `bytes` tells of `subject`.
    private static func tells(_ bytes: [UInt8], of subject: String) -> Bool {
        String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline).contains { line in
            guard let statement = try? MemoryStatement(String(line), line: 0) else { return false }
            return MemoryStatement.isSame(statement.subject.text, subject)
        }
    }

    private var failure: Failure {
        .cannotWrite(path: path, reason: String(cString: strerror(errno)).lowercased())
    }

    private static let opening = """
        # Your own names and weights of foods, one to a line, in any order.
        #   what you call it = a food's id or its exact name (osteon food search WORDS finds them)
        #   1 cup of it = 120 g

        """
}

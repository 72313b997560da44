import Foundation

/// A file with something of a person in it: a profile, or what was made of their diary.
///
/// It is written whole or not at all, and nobody but its owner may read it unless they said so.
public struct PersonalFile: Sendable {
    public let path: String

    public init(path: String) { self.path = path }

    /// Writes `text` in place of what the file held.
    ///
    /// - Parameters:
    ///   - text: All that the file holds from then on.
    ///   - keepsMode: Whether a file that is there stays as readable for others as it was.
    /// - Throws: ``OutputError``; the file is then as it was.
    public func write(_ text: String, keepsMode: Bool = false) throws(OutputError) {
        try write(Data(text.utf8), keepsMode: keepsMode)
    }

    /// Writes `data` in place of what the file held.
    ///
    /// A link stays one, and what is no file, as a pipe, is written to as it is.
    ///
    /// - Parameters:
    ///   - data: All that the file holds from then on.
    ///   - keepsMode: Whether a file that is there stays as readable for others as it was.
    /// - Throws: ``OutputError``; the file is then as it was.
    func write(_ data: Data, keepsMode: Bool = false) throws(OutputError) {
        var status = stat()
        let isThere = stat(path, &status) == 0
        guard !isThere || status.st_mode & S_IFMT == S_IFREG else {
            return try fill(open(path, O_WRONLY | O_CLOEXEC), with: data)
        }
        let target = isThere ? resolvedPath : path
        let draft = "\(target).\(UUID().uuidString)"
        do {
            let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
            if isThere, keepsMode, descriptor >= 0 { fchmod(descriptor, status.st_mode & 0o777) }
            try fill(descriptor, with: data)
        } catch {
            unlink(draft)
            throw error
        }
        guard rename(draft, target) == 0 else {
            let error = OutputError(path)
            unlink(draft)
            throw error
        }
    }

    /// Writes `data` to an open file, and closes it.
    private func fill(_ descriptor: Int32, with data: Data) throws(OutputError) {
        guard descriptor >= 0 else { throw OutputError(path) }
        defer { close(descriptor) }
        try WholeWrite.write([UInt8](data), to: descriptor, path: path)
        // What is no file cannot outlast a crash, and says so.
        guard fsync(descriptor) == 0 || [EINVAL, EROFS, ENOTSUP].contains(errno) else {
            throw OutputError(path)
        }
    }

    /// The file itself, where ``path`` is a link.
    private var resolvedPath: String {
        guard let resolved = realpath(path, nil) else { return path }
        defer { free(resolved) }
        return String(cString: resolved)
    }
}

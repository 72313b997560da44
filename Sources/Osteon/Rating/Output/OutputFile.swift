import Foundation

/// A file that is only ever added to, or standard output.
final class OutputFile {
    let path: String
    private let descriptor: Int32
    private var waiting: [UInt8] = []
    /// How many bytes it has, those that wait among them.
    private(set) var length = 0

    /// The file at `path` with its first `length` bytes, the rest cut off.
    ///
    /// - Throws: ``OutputError``, also where the file is shorter.
    init(path: String, keeping length: Int = 0) throws(OutputError) {
        self.path = path
        // What is gone is not made anew, empty, only to find that rows are missing.
        let making = length == 0 ? O_CREAT : 0
        let descriptor = open(path, O_WRONLY | making | O_CLOEXEC, 0o666)
        if descriptor < 0, length > 0, errno == ENOENT {
            throw OutputError(path, "it is gone; run without --resume to begin anew")
        }
        guard descriptor >= 0 else { throw OutputError(path) }
        self.descriptor = descriptor
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw OutputError(path) }
        guard length <= Int(status.st_size) else {
            throw OutputError(path, "it is shorter than it was; run without --resume")
        }
        // What is no file, as a pipe, has no length.
        if status.st_mode & S_IFMT == S_IFREG {
            guard ftruncate(descriptor, length) == 0, lseek(descriptor, 0, SEEK_END) == length
            else { throw OutputError(path) }
        }
        self.length = length
    }

    private init(standardOutput descriptor: Int32) {
        path = "-"
        self.descriptor = descriptor
    }

    static var standardOutput: OutputFile { OutputFile(standardOutput: STDOUT_FILENO) }

    deinit { if path != "-" { close(descriptor) } }

    func write(_ bytes: [UInt8]) throws(OutputError) {
        waiting += bytes
        length += bytes.count
        if waiting.count >= 1 << 16 { try flush() }
    }

    /// Hands what waits to the system.
    func flush() throws(OutputError) {
        try WholeWrite.write(waiting, to: descriptor, path: path)
        waiting.removeAll(keepingCapacity: true)
    }

    /// Makes all that was written outlast a crash of the machine.
    func synchronise() throws(OutputError) {
        try flush()
        // What is no file cannot, and says so.
        guard fsync(descriptor) == 0 || [EINVAL, EROFS, ENOTSUP].contains(errno) else {
            throw OutputError(path)
        }
    }
}

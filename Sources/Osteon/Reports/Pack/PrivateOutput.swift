import Foundation

/// Writes files that only their owner may read.
enum PrivateOutput {
    /// The file that `path` leads to: a link stays one.
    ///
    /// What is there and is no file (a folder, a device) is not replaced.
    private static func target(of path: String) throws(OutputError) -> String {
        var status = stat()
        guard stat(path, &status) == 0 else { return path }
        guard status.st_mode & S_IFMT == S_IFREG else {
            throw OutputError(path, "what is there is not a file")
        }
        return URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    }

    /// Writes `bytes` beside `path` and gives the file its name when it is whole.
    ///
    /// - Throws: ``OutputError``; nothing is left then, and what stood at `path` is as it was.
    static func write(_ bytes: [UInt8], to path: String) throws(OutputError) {
        let path = try target(of: path)
        // mkstemp makes the file with the mode 0600.
        var name = Array((path + ".XXXXXX").utf8CString)
        let descriptor = mkstemp(&name)
        guard descriptor >= 0 else { throw OutputError(path) }
        do throws(OutputError) {
            defer { close(descriptor) }
            var rest = bytes[...]
            while !rest.isEmpty {
                let count = rest.withUnsafeBytes {
                    Foundation.write(descriptor, $0.baseAddress, $0.count)
                }
                guard count > 0 else { throw OutputError(path) }
                rest = rest.dropFirst(count)
            }
            guard fsync(descriptor) == 0 else { throw OutputError(path) }
            guard rename(name, path) == 0 else { throw OutputError(path) }
        } catch {
            unlink(name)
            throw error
        }
    }
}

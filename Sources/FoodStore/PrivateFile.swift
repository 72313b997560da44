import Foundation

/// A file, and the folders to it, that only its owner may read.
enum PrivateFile {
    /// Creates an empty file at `path` with its folders; does nothing where it is there.
    static func create(at path: String) throws(StoreError) {
        var isDirectory: ObjCBool = false
        if FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) {
            if isDirectory.boolValue { throw .directory(path: path) }
            return
        }
        createFolder((path as NSString).deletingLastPathComponent)
        let descriptor = open(path, O_CREAT | O_RDWR | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            throw .unavailable(path: path, reason: String(cString: strerror(errno)))
        }
        close(descriptor)
    }

    /// Creates the folders of `path`; where that fails, so does opening the file in them.
    private static func createFolder(_ path: String) {
        guard !path.isEmpty, mkdir(path, 0o700) != 0, errno == ENOENT else { return }
        createFolder((path as NSString).deletingLastPathComponent)
        mkdir(path, 0o700)
    }
}

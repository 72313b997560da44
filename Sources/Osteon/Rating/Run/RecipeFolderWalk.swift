import Foundation

/// All files below a folder, in the order of their names.
///
/// Only regular files are taken: to open a pipe may wait for ever. A link to a file is one, a link to a
/// folder is not followed, lest it lead back.
struct RecipeFolderWalk {
    private(set) var files: [RecipePaths.File] = []

    init(_ folder: String) {
        var folders = [folder]
        while let folder = folders.popLast() {
            guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
                add(
                    folder,
                    fault: "the folder cannot be read; ask for the right to, or leave it out"
                )
                continue
            }
            let start = folder.hasSuffix("/") ? folder : folder + "/"
            for name in names where !name.hasPrefix(".") { take(start + name, &folders) }
        }
        // By bytes, the same in every locale.
        files.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    }

    private mutating func take(_ path: String, _ folders: inout [String]) {
        var status = stat()
        guard lstat(path, &status) == 0 else {
            return add(
                path,
                fault: "it cannot be looked at: " + String(cString: strerror(errno)).lowercased()
            )
        }
        let isLink = status.st_mode & S_IFMT == S_IFLNK
        if isLink, stat(path, &status) != 0 {
            return add(path, fault: "the link leads to nothing that can be read")
        }
        switch status.st_mode & S_IFMT {
        case S_IFREG: files.append(RecipePaths.File(path: path, status))
        case S_IFDIR where !isLink: folders.append(path)
        default: break
        }
    }

    private mutating func add(_ path: String, fault: String) {
        files.append(RecipePaths.File(path: path, size: 0, changed: 0, fault: fault))
    }
}

extension RecipePaths.File {
    /// The file at `path`, of which the system says `status`.
    init(path: String, _ status: stat) {
        self.init(
            path: path,
            size: status.st_mode & S_IFMT == S_IFREG ? Int(status.st_size) : 0,
            changed: status.st_mtim.tv_sec * 1_000_000_000 + status.st_mtim.tv_nsec
        )
    }
}

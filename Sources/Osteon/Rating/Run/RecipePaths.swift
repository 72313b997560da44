public import FoodModel
import Foundation

/// The files that paths name, in their order; of folders, all files below them by name.
public struct RecipePaths: Sendable {
    public struct File: Hashable, Sendable {
        /// As the person gave it; "-" for standard input.
        public let path: String
        /// In bytes; 0 for what is no file.
        public let size: Int
        /// Of the last change, in nanoseconds since 1970.
        let changed: Int
    }

    public let files: [File]

    /// In bytes, of all files together.
    public var size: Int { files.reduce(0) { $0 + $1.size } }

    /// Whether standard input is among them, which cannot be read twice.
    public var hasStandardInput: Bool { files.contains { $0.path == "-" } }

    /// Hidden files and folders are left out, and links to folders are not followed.
    ///
    /// - Parameters:
    ///   - paths: Files and folders; "-" is standard input.
    ///   - outputs: The paths of files that are written, which are not read.
    /// - Throws: `InputError` where there is no such file or folder, or a file would be written over
    ///   that is to be read.
    public init(_ paths: [String], leavingOut outputs: [String] = []) throws(InputError) {
        var files: [File] = []
        let written = Set(outputs.map(Self.canonical))
        for path in paths {
            guard path != "-" else {
                files.append(File(path: path, size: 0, changed: 0))
                continue
            }
            let status = Self.status(path)
            guard let status else {
                let location = SourceLocation(file: path)
                throw InputError(.noInput, at: location, "there is no such file or folder")
            }
            guard status.isFolder else {
                guard written.isEmpty || !written.contains(Self.canonical(path)) else {
                    let location = SourceLocation(file: path)
                    let message = "this file is to be read; name another for what is written"
                    throw InputError(.badData, at: location, message)
                }
                files.append(status.file)
                continue
            }
            for name in Self.names(below: path) {
                guard let found = Self.status(name), !found.isFolder,
                    written.isEmpty || !written.contains(Self.canonical(name))
                else { continue }
                files.append(found.file)
            }
        }
        self.files = files
    }

    private static func canonical(_ path: String) -> String {
        URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    }

    private static func status(_ path: String) -> (file: File, isFolder: Bool)? {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        let changed = status.st_mtim.tv_sec * 1_000_000_000 + status.st_mtim.tv_nsec
        let kind = status.st_mode & S_IFMT
        let size = kind == S_IFREG ? Int(status.st_size) : 0
        return (File(path: path, size: size, changed: changed), kind == S_IFDIR)
    }

    private static func names(below folder: String) -> [String] {
        guard let below = FileManager.default.enumerator(atPath: folder) else { return [] }
        let start = folder.hasSuffix("/") ? folder : folder + "/"
        var names: [String] = []
        while let name = below.nextObject() as? String {
            if name.split(separator: "/").last?.hasPrefix(".") == true {
                below.skipDescendants()
                continue
            }
            names.append(start + name)
        }
        // By bytes, the same in every locale.
        return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }
}

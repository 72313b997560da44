public import FoodModel
import Foundation

/// The files that paths name, in their order; of folders, all regular files below them by name.
public struct RecipePaths: Sendable {
    public struct File: Hashable, Sendable {
        /// As the person gave it; "-" for standard input.
        public let path: String
        /// In bytes; 0 for what is no file.
        public let size: Int
        /// Of the last change, in nanoseconds since 1970.
        let changed: Int
        /// Why it cannot be read; nil where nothing is known against it.
        var fault: String?
    }

    public let files: [File]

    /// In bytes, of all files together.
    public var size: Int { files.reduce(0) { $0 + $1.size } }

    /// Whether standard input is among them, which cannot be read twice.
    public var hasStandardInput: Bool { files.contains { $0.path == "-" } }

    /// Hidden files and folders are left out, and links to folders below a folder are not followed.
    ///
    /// What cannot be looked at stands among the files, with its fault.
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
            files += RecipeFolderWalk(path).files.filter { file in
                written.isEmpty || !written.contains(Self.canonical(file.path))
            }
        }
        self.files = files
    }

    /// `path` without links, to be compared.
    static func canonical(_ path: String) -> String {
        URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    }

    private static func status(_ path: String) -> (file: File, isFolder: Bool)? {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        return (File(path: path, status), status.st_mode & S_IFMT == S_IFDIR)
    }
}

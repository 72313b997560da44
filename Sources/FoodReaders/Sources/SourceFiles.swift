import FileFormats
public import FoodModel
import Foundation

/// The files of one source: those of a folder, of an archive, or a single one.
///
/// Each goes by its bare name, without the folders around it and without `.gz` or `.zst`.
public struct SourceFiles {
    /// Where they are, as the person gave it.
    public let path: String
    /// Told how far each file is read.
    let observer: ((ReadingProgress) -> Void)?
    private let storage: Storage
    /// The path of each file inside the folder or archive, by its bare name.
    private let members: [String: String]
    /// The files as one workbook; nil where they are none.
    let workbook: Workbook?
    /// The bare names of the files that were read.
    private let opened = OpenedNames()

    private enum Storage {
        case folder(String)
        case archive(Archive)
    }

    /// The files at `path`.
    public init(
        path: String,
        observer: ((ReadingProgress) -> Void)? = nil
    ) throws(InputError) {
        self.path = path
        self.observer = observer
        let url = URL(fileURLWithPath: path)
        if let names = try? FileManager.default.contentsOfDirectory(atPath: path) {
            storage = .folder(path)
            members = Self.byBareName(names.sorted())
            workbook = nil
            return
        }
        // Every zip that holds a member begins so; an empty one holds no table either.
        let isZip = try Self.start(ofFile: path).starts(with: "PK\u{3}\u{4}".utf8)
        let tars = [".tar", ".tar.gz", ".tgz", ".tar.zst"]
        if isZip || tars.contains(where: path.lowercased().hasSuffix) {
            let archive = Archive(path: path)
            storage = .archive(archive)
            let members = Self.byBareName(
                try InputError.about(path) { () throws(FormatError) in try archive.names() }
            )
            self.members = members
            workbook =
                members["workbook.xml"] == nil
                ? nil
                : try InputError.about(path) { () throws(FormatError) in try Workbook(archive) }
        } else {
            storage = .folder(url.deletingLastPathComponent().path)
            members = Self.byBareName([url.lastPathComponent])
            workbook = nil
        }
    }

    /// The bare names of the files, in order.
    var names: [String] { members.keys.sorted() }

    /// The names of the files in a folder or archive that no reader asked for; none of a workbook.
    public var leftAlone: [String] {
        workbook == nil ? names.filter { !opened.contains($0) && !$0.hasPrefix(".") } : []
    }

    /// Whether there are files of all these bare names.
    func contain(_ names: String...) -> Bool { names.allSatisfy { members[$0] != nil } }

    /// The path of the file of this bare name, for a person to go to.
    func path(of name: String) -> String {
        let member = members[name] ?? name
        let isPathItself = members.count == 1 && (path == member || path.hasSuffix("/\(member)"))
        return isPathItself ? path : "\(path)/\(member)"
    }

    /// The content of the file of this bare name, unpacked, piece by piece.
    func stream(of name: String) throws(InputError) -> ByteStream {
        let stream = try open(name)
        opened.add(name)
        if let observer {
            stream.observer = { progress in
                observer(ReadingProgress(file: name, done: progress.done, total: progress.total))
            }
        }
        return stream
    }

    /// The first piece of the file of this bare name, enough to see what it is.
    func beginning(of name: String) throws(InputError) -> [UInt8] {
        let stream = try open(name)
        return try InputError.about(path(of: name)) { () throws(FormatError) in
            try stream.next() ?? []
        }
    }

    private func open(_ name: String) throws(InputError) -> ByteStream {
        guard let member = members[name] else {
            throw InputError(
                .badData,
                at: SourceLocation(file: path),
                "the file \"\(name)\" is missing here: the table cannot be read without it"
            )
        }
        switch storage {
        case .archive(let archive):
            return try InputError.about(path) { () throws(FormatError) in
                try archive.stream(of: member)
            }
        case .folder(let folder):
            return try InputError.about(path(of: name)) { () throws(FormatError) in
                try ByteStream(path: "\(folder)/\(member)")
            }
        }
    }

    /// The content of the file of this bare name, unpacked, for a file that is small.
    func bytes(of name: String) throws(InputError) -> [UInt8] {
        let stream = try stream(of: name)
        return try InputError.about(path(of: name)) { () throws(FormatError) in
            try stream.rest()
        }
    }

    /// The file of this bare name as a place of its own: a workbook in a folder.
    func files(at name: String) throws(InputError) -> SourceFiles {
        opened.add(name)
        return try SourceFiles(path: path(of: name), observer: observer)
    }

    /// The first sheet of the workbook that the files are, with its columns' names in `headerRow`.
    func sheet(headerRow: Int) throws(InputError) -> SourceSheet {
        guard let workbook else {
            throw InputError(.badData, at: SourceLocation(file: path), "this is no workbook")
        }
        return try SourceSheet(at: 0, of: workbook, in: self, headerRow: headerRow)
    }

    private static func byBareName(_ paths: [String]) -> [String: String] {
        let pairs = paths.map { path in
            let name = path.split(separator: "/").last.map(String.init) ?? path
            let packed = [".gz", ".zst"].first(where: name.hasSuffix)
            return (String(name.dropLast(packed?.count ?? 0)), path)
        }
        return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    }

    /// The first bytes of the file at `path`.
    private static func start(ofFile path: String) throws(InputError) -> Data {
        do {
            let file = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
            defer { try? file.close() }
            return try file.read(upToCount: 4) ?? Data()
        } catch {
            throw InputError(
                .noInput,
                at: SourceLocation(file: path),
                "this file cannot be read: check that it is there and that you may read it"
            )
        }
    }
}

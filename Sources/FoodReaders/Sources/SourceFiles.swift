import FileFormats
public import FoodModel
import Foundation

/// The files of one source: those of a folder, of an archive, or a single one.
///
/// Each goes by its bare name, without the folders around it and without `.gz`.
public struct SourceFiles: Sendable {
    /// Where they are, as the person gave it.
    public let path: String
    private let storage: Storage
    /// The path of each file inside the folder or archive, by its bare name.
    private let members: [String: String]

    private enum Storage {
        case folder(String)
        case archive(Archive)
    }

    /// The files at `path`.
    public init(path: String) throws(InputError) {
        self.path = path
        let url = URL(fileURLWithPath: path)
        if let names = try? FileManager.default.contentsOfDirectory(atPath: path) {
            storage = .folder(path)
            members = Self.byBareName(names)
            return
        }
        let bytes = try Self.content(ofFile: path)
        // Every zip that holds a member begins so; an empty one holds no table either.
        if bytes.starts(with: "PK\u{3}\u{4}".utf8) {
            let archive = Archive(bytes: bytes)
            storage = .archive(archive)
            members = Self.byBareName(
                try InputError.about(path) { () throws(FormatError) in try archive.names() }
            )
        } else {
            storage = .folder(url.deletingLastPathComponent().path)
            members = Self.byBareName([url.lastPathComponent])
        }
    }

    /// Whether there are files of all these bare names.
    func contain(_ names: String...) -> Bool { names.allSatisfy { members[$0] != nil } }

    /// The path of the file of this bare name, for a person to go to.
    func path(of name: String) -> String { "\(path)/\(members[name] ?? name)" }

    /// The content of the file of this bare name, unpacked.
    func bytes(of name: String) throws(InputError) -> [UInt8] {
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
                try archive.member(member)
            }
        case .folder(let folder):
            let bytes = try Self.content(ofFile: "\(folder)/\(member)")
            return try InputError.about(path(of: name)) { () throws(FormatError) in
                try Archive.decompressed(bytes)
            }
        }
    }

    /// The files as one workbook; nil where they are none.
    func workbook() throws(InputError) -> Workbook? {
        guard case .archive(let archive) = storage, contain("workbook.xml") else { return nil }
        return try InputError.about(path) { () throws(FormatError) in try Workbook(archive) }
    }

    /// The first sheet of the workbook that the files are, with its columns' names in `headerRow`.
    func sheet(headerRow: Int) throws(InputError) -> SourceSheet {
        guard let workbook = try workbook() else {
            throw InputError(.badData, at: SourceLocation(file: path), "this is no workbook")
        }
        return try SourceSheet(at: 0, of: workbook, in: self, headerRow: headerRow)
    }

    private static func byBareName(_ paths: [String]) -> [String: String] {
        let pairs = paths.map { path in
            let name = path.split(separator: "/").last.map(String.init) ?? path
            return (name.hasSuffix(".gz") ? String(name.dropLast(3)) : name, path)
        }
        return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    }

    private static func content(ofFile path: String) throws(InputError) -> [UInt8] {
        do {
            return try [UInt8](Data(contentsOf: URL(fileURLWithPath: path)))
        } catch {
            throw InputError(
                .noInput,
                at: SourceLocation(file: path),
                "this file cannot be read: check that it is there and that you may read it"
            )
        }
    }
}

import FileFormats
import Foundation

/// The files of one source as a single run of bytes, for libFuzzer to mutate.
///
/// Each file is the byte 30, ASCII's record separator, its name, a line end, and its content up to
/// the next such byte. What stands before the first is dropped. A zip or a workbook is its members,
/// whose names have a "/": compressed, nothing in it could be mutated.
struct FuzzInput {
    private(set) var files: [(name: String, content: [UInt8])] = []

    private static let separator: UInt8 = 30
    private static let lineEnd = UInt8(ascii: "\n")

    init(bytes: UnsafeBufferPointer<UInt8>) {
        let parts = bytes.split(separator: Self.separator, omittingEmptySubsequences: false)
        for part in parts.dropFirst() {
            let name = part.prefix { $0 != Self.lineEnd }
            files.append(
                (
                    Self.safe(String(decoding: name, as: UTF8.self)),
                    Array(part.dropFirst(name.count + 1))
                )
            )
        }
    }

    /// The files at `path`: those of a folder, the members of an archive, or a single one.
    init(packing path: String) throws {
        let names = try? FileManager.default.contentsOfDirectory(atPath: path).sorted()
        if let names {
            for name in names { try add("\(path)/\(name)") }
        } else {
            try add(path)
        }
    }

    private mutating func add(_ path: String) throws {
        let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
        guard bytes.starts(with: "PK".utf8) else {
            let name = URL(fileURLWithPath: path).lastPathComponent
            let bare = name.hasSuffix(".gz") ? String(name.dropLast(3)) : name
            files.append((bare, try Archive.decompressed(bytes)))
            return
        }
        let archive = Archive(bytes: bytes)
        for name in try archive.names() {
            files.append((name.contains("/") ? name : "./\(name)", try archive.member(name)))
        }
    }

    /// The input that has these files.
    var bytes: [UInt8] {
        files.flatMap { name, content in
            [Self.separator] + name.utf8 + [Self.lineEnd] + content.filter { $0 != Self.separator }
        }
    }

    /// Whether the files are members of one zip.
    var isArchive: Bool { files.contains { $0.name.contains("/") } }

    /// `name` as one that leads to no other folder.
    private static func safe(_ name: String) -> String {
        let parts = name.prefix(200).split(separator: "/", omittingEmptySubsequences: false)
            .map { $0 == ".." || $0.isEmpty ? "_" : $0.filter { $0 != "\0" } }
        return parts.joined(separator: "/")
    }
}

import FileFormats
public import FoodModel
import Foundation

extension SourceFiles {
    /// SHA-256 of the files, in hexadecimal: of the one that was given, or of the names and the
    /// contents of those in the folder; and of the mapping file that they are read by.
    public func checksum(with mapping: String? = nil) throws(InputError) -> String {
        var sum = SHA256()
        if let mapping { try Self.add(mapping, to: &sum) }
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder),
            isFolder.boolValue
        else {
            try Self.add(path, to: &sum)
            return sum.hexadecimal
        }
        let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
        for name in names.sorted() {
            let file = "\(path)/\(name)"
            guard FileManager.default.fileExists(atPath: file, isDirectory: &isFolder),
                !isFolder.boolValue
            else { continue }
            Array("\(name)\0".utf8).withUnsafeBytes { sum.add($0) }
            try Self.add(file, to: &sum)
        }
        return sum.hexadecimal
    }

    private static func add(_ path: String, to sum: inout SHA256) throws(InputError) {
        do {
            let file = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
            defer { try? file.close() }
            while let piece = try file.read(upToCount: 1 << 20), !piece.isEmpty {
                piece.withUnsafeBytes { sum.add($0) }
            }
        } catch {
            throw InputError(
                .noInput,
                at: SourceLocation(file: path),
                "this file cannot be read: check that it is there and that you may read it"
            )
        }
    }
}

import FoodModel
import Foundation

/// Reads any table by a mapping file: one beside it, whose name ends with ".osteon.yaml", or one
/// that the person names.
struct OwnTableReader: StreamingReader {
    static let suffix = ".osteon.yaml"

    let name = "own-table"
    /// The mapping file that the person names; nil for the one in the folder.
    var mapping: String?

    /// The mapping file that lies beside the file at `path` under its name, or nil.
    static func mapping(besideFile path: String) -> String? {
        let packed = [".gz", ".zst"].first(where: path.hasSuffix) ?? ""
        let stem = URL(fileURLWithPath: String(path.dropLast(packed.count)))
            .deletingPathExtension().path
        let isFile = FileManager.default.fileExists(atPath: stem + suffix)
        return isFile && !path.hasSuffix(suffix) ? stem + suffix : nil
    }

    func recognises(_ files: SourceFiles) -> Bool {
        mapping != nil || files.names.contains { $0.hasSuffix(Self.suffix) }
    }

    func mark(of files: SourceFiles) -> String {
        mapping ?? files.names.first { $0.hasSuffix(Self.suffix) } ?? "a mapping file"
    }

    func stream(_ files: SourceFiles, into sink: any FoodSink) throws {
        let mapping = try mapping(for: files)
        // The bounds of its traces are known when a table was read to its end.
        let finder = TraceLimitFinder()
        var first = MappedFoods(mapping, nil, into: finder)
        try first.read(files)
        var foods = MappedFoods(mapping, finder.limits, into: sink)
        try foods.read(files)
    }

    private func mapping(for files: SourceFiles) throws(InputError) -> TableMapping {
        if let mapping {
            guard let bytes = FileManager.default.contents(atPath: mapping) else {
                throw InputError(
                    .noInput,
                    at: SourceLocation(file: mapping),
                    "this file cannot be read: check that it is there and that you may read it"
                )
            }
            return try MappingReader.read([UInt8](bytes), file: mapping)
        }
        let names = files.names.filter { $0.hasSuffix(Self.suffix) }
        guard names.count == 1 else {
            throw InputError(
                .badData,
                at: SourceLocation(file: files.path),
                "there are \(names.count) mapping files here: keep the one of this table"
            )
        }
        return try MappingReader.read(
            files.bytes(of: names[0]),
            file: files.path(of: names[0])
        )
    }
}

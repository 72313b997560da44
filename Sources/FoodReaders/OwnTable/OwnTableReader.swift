public import FoodModel
import Foundation

/// Reads any table by a mapping file: one beside it, whose name ends with ".osteon.yaml", or one
/// that the person names.
struct OwnTableReader: SourceReader {
    static let suffix = ".osteon.yaml"

    func recognises(_ files: SourceFiles) throws(InputError) -> Bool {
        files.names.contains { $0.hasSuffix(Self.suffix) }
    }

    func read(_ files: SourceFiles) throws(InputError) -> SourceContents {
        let mappings = files.names.filter { $0.hasSuffix(Self.suffix) }
        guard mappings.count == 1 else {
            throw InputError(
                .badData,
                at: SourceLocation(file: files.path),
                "there are \(mappings.count) mapping files here: keep the one of this table"
            )
        }
        let bytes = try files.bytes(of: mappings[0])
        let mapping = try MappingReader.read(bytes, file: files.path(of: mappings[0]))
        return try read(files, by: mapping)
    }

    /// What `files` say by the mapping in the file at `path`.
    func read(_ files: SourceFiles, mapping path: String) throws(InputError) -> SourceContents {
        guard let bytes = FileManager.default.contents(atPath: path) else {
            throw InputError(
                .noInput,
                at: SourceLocation(file: path),
                "this file cannot be read: check that it is there and that you may read it"
            )
        }
        return try read(files, by: MappingReader.read([UInt8](bytes), file: path))
    }

    private func read(
        _ files: SourceFiles,
        by mapping: TableMapping
    ) throws(InputError) -> SourceContents {
        var foods = MappedFoods(mapping)
        for table in mapping.tables { try foods.add(table, in: files) }
        return foods.contents
    }
}

extension SourceReaders {
    /// Reads `files` by the mapping in the file at `mapping`.
    public static func read(
        _ files: SourceFiles,
        mapping: String
    ) throws(InputError) -> SourceContents {
        try OwnTableReader().read(files, mapping: mapping)
    }
}

public import FoodModel

/// Reads one publisher's table.
protocol SourceReader: Sendable {
    /// Whether `files` are what this reader reads, by what they hold rather than where they are.
    func recognises(_ files: SourceFiles) throws(InputError) -> Bool

    /// Everything that `files` say.
    func read(_ files: SourceFiles) throws(InputError) -> SourceContents
}

/// The readers that there are: a new table is one folder of this target and one row here.
public enum SourceReaders {
    private static let all: [any SourceReader] = [
        StandardReferenceReader(layout: .ascii),
        StandardReferenceReader(layout: .csv),
        AbbreviatedReader(),
        FoundationReader(),
        SRLegacyReader(),
        FNDDSReader(),
        FlavonoidReader(),
    ]

    /// Reads `files` with the reader that recognises them.
    public static func read(_ files: SourceFiles) throws(InputError) -> SourceContents {
        for reader in all where try reader.recognises(files) {
            return try reader.read(files)
        }
        throw InputError(
            .badData,
            at: SourceLocation(file: files.path),
            "this is no food table that can be read: "
                + "give a folder, zip or workbook of USDA's as it was published"
        )
    }
}

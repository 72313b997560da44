public import FoodModel

/// Reads one publisher's table.
protocol SourceReader: Sendable {
    /// Whether `files` are what this reader reads, by what they hold rather than where they are.
    func recognises(_ files: SourceFiles) throws(InputError) -> Bool

    /// Everything that `files` say.
    func read(_ files: SourceFiles) throws(InputError) -> SourceContents

    /// Hands everything that `files` say to `sink`.
    ///
    /// - Throws: `InputError` for a file that cannot be read; what the sink throws.
    func read(_ files: SourceFiles, into sink: any FoodSink) throws

    /// The editions that `files` hold, found without reading more than that takes.
    func editions(of files: SourceFiles) throws -> [Edition]

    /// What a person calls the table: the word for `--as`.
    var name: String { get }

    /// The files or sheets that the table is known by: "food.csv and foundation_food.csv".
    func mark(of files: SourceFiles) -> String
}

extension SourceReader {
    /// A table that is small is read whole, then handed on.
    func read(_ files: SourceFiles, into sink: any FoodSink) throws {
        try read(files).send(to: sink)
    }

    /// Most tables are of one edition.
    func editions(of files: SourceFiles) throws -> [Edition] {
        let list = EditionList()
        do {
            try read(files, into: list)
        } catch is EditionList.Complete {
            // Nothing comes after it.
        }
        return list.editions
    }

    /// The reader's own name: "fineli" of `FineliReader`.
    var name: String {
        let type = String(describing: Self.self)
        let stem = type.hasSuffix("Reader") ? type.dropLast("Reader".count) : type[...]
        return stem.lowercased()
    }

    func mark(of files: SourceFiles) -> String { "what the files hold" }
}

/// The readers that there are: a new table is one folder of this target and one row here.
///
/// Of two that read the same table in two forms, the one of the fuller form comes first.
public enum SourceReaders {
    private static let all: [any SourceReader] = [
        OwnTableReader(),
        StandardReferenceReader(layout: .ascii),
        StandardReferenceReader(layout: .csv),
        AbbreviatedReader(),
        FDCReader(),
        FDCJSONReader(),
        FNDDSReader(),
        FlavonoidReader(),
        CIQUALReader(),
        NEVOReader(),
        FineliReader(),
        SwissReader(),
        CNFReader(),
        AFCDReader(),
        STFCJReader(),
        IFCTReader(),
        PhenolExplorerReader(),
        RetentionReader(),
        DensityReader(),
        OpenFoodFactsReader(),
    ]

    /// The words for the tables that can be read, without repetitions.
    public static var names: [String] {
        var names: [String] = []
        for reader in all where !names.contains(reader.name) { names.append(reader.name) }
        return names
    }

    /// Reads `files` with the reader that recognises them, or by the mapping file at `mapping`.
    public static func read(
        _ files: SourceFiles,
        mapping: String? = nil
    ) throws(InputError) -> SourceContents {
        if let mapping { return try OwnTableReader(mapping: mapping).read(files) }
        for reader in all where try reader.recognises(files) {
            return try reader.read(files)
        }
        throw unrecognised(files)
    }

    /// Reads every edition that is in `files` with the reader that recognises them.
    public static func readAll(_ files: SourceFiles) throws -> [SourceContents] {
        guard let table = try table(in: files) else { throw unrecognised(files) }
        let collector = SourceCollector()
        try table.read(into: collector)
        return collector.contents
    }

    /// The table that `files` are, or nil where no reader recognises them; the reader called
    /// `name` is used whether or not it does, and so is the mapping file at `mapping`.
    public static func table(
        in files: SourceFiles,
        as name: String? = nil,
        mapping: String? = nil
    ) throws(InputError) -> RecognisedTable? {
        let beside = name == nil ? OwnTableReader.mapping(besideFile: files.path) : nil
        if let mapping = mapping ?? beside {
            return RecognisedTable(files: files, mapping: mapping)
        }
        let candidates = all.filter { name == nil || $0.name == name }
        for reader in candidates where try reader.recognises(files) {
            return RecognisedTable(reader: reader, files: files, isForced: false)
        }
        guard name != nil, let reader = candidates.first else { return nil }
        return RecognisedTable(reader: reader, files: files, isForced: true)
    }

    /// Where a reader stands among those that there are, by its name.
    static func position(of name: String) -> Int? { all.firstIndex { $0.name == name } }

    /// The error that no reader recognises `files`.
    public static func unrecognised(_ files: SourceFiles) -> InputError {
        InputError(
            .badData,
            at: SourceLocation(file: files.path),
            "this is no food table that can be read: give a folder, zip or workbook as it was "
                + "published, or write a mapping file for it and name it with --mapping"
        )
    }
}

public import FoodModel

/// Files that a reader was found for.
public struct RecognisedTable {
    private let reader: any SourceReader
    private let files: SourceFiles
    private let isForced: Bool
    /// The mapping file that is no file of the table.
    private let mapping: String?

    init(reader: any SourceReader, files: SourceFiles, isForced: Bool) {
        self.reader = reader
        self.files = files
        self.isForced = isForced
        mapping = nil
    }

    /// Files that are read by the mapping file at `mapping`.
    init(files: SourceFiles, mapping: String) {
        reader = OwnTableReader(mapping: mapping)
        self.files = files
        isForced = false
        self.mapping = mapping
    }

    /// The reader's name.
    public var name: String { reader.name }

    /// Where the files are, as the person gave it.
    public var path: String { files.path }

    /// How it was recognised: "recognised by food.csv".
    public var recognition: String {
        if let mapping { return "read by the mapping \(mapping)" }
        return isForced ? "read as \(reader.name)" : "recognised by \(reader.mark(of: files))"
    }

    /// The editions that it holds, found without reading more than that takes.
    ///
    /// - Throws: `InputError` for a file that cannot be read.
    public func editions() throws -> [Edition] { try reader.editions(of: files) }

    /// Whether this form of a table says more than the one that `other` is: a release as it was
    /// published more than its abbreviation.
    public func isFuller(than other: RecognisedTable) -> Bool {
        guard let mine = SourceReaders.position(of: name),
            let others = SourceReaders.position(of: other.name)
        else { return false }
        return mine < others
    }

    /// SHA-256 of the files and of the mapping file, in hexadecimal.
    public func checksum() throws(InputError) -> String { try files.checksum(with: mapping) }

    /// Hands everything that the files say to `sink`.
    ///
    /// - Throws: `InputError` for a file that cannot be read; what the sink throws.
    public func read(into sink: any FoodSink) throws { try reader.read(files, into: sink) }

    /// The names of the files of a folder or archive that the reader did not ask for.
    public var leftAlone: [String] { files.leftAlone }
}

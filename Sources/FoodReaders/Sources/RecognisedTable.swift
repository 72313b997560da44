public import FoodModel

/// Files that a reader was found for.
public struct RecognisedTable {
    private let reader: any SourceReader
    private let files: SourceFiles
    private let isForced: Bool

    init(reader: any SourceReader, files: SourceFiles, isForced: Bool) {
        self.reader = reader
        self.files = files
        self.isForced = isForced
    }

    /// The reader's name.
    public var name: String { reader.name }

    /// How it was recognised: "recognised by food.csv".
    public var recognition: String {
        isForced ? "read as \(reader.name)" : "recognised by \(reader.mark(of: files))"
    }

    /// Hands everything that the files say to `sink`.
    ///
    /// - Throws: `InputError` for a file that cannot be read; what the sink throws.
    public func read(into sink: any FoodSink) throws { try reader.read(files, into: sink) }
}

import FoodModel

/// A part of a file of recipes that can be read apart from the rest, on any thread.
public struct RecipePiece: Sendable {
    /// The path as the person gave it, and where it is an archive the member's name behind it.
    public let file: String
    let format: any RecipeFormat.Type
    let bytes: [UInt8]
    /// The line of the file on which the bytes begin, 1-based.
    let line: Int
    /// The names of a table's columns.
    let columns: [String]
    let fields: RecipeFields
    /// How the file was parted to get it.
    let cut: RecipeCut

    init(
        _ bytes: [UInt8],
        of opening: RecipeOpening,
        onLine line: Int = 1,
        columns: [String] = []
    ) {
        file = opening.file
        format = opening.format
        self.bytes = bytes
        self.line = line
        self.columns = columns
        fields = opening.fields
        cut = opening.cut
    }

    /// How many bytes of the file it is, unpacked.
    public var size: Int { bytes.count }

    /// Hands the recipes of the piece to `take`, in the order of the file.
    ///
    /// What cannot be used is a record too, which says why: nothing is passed over in silence.
    public func read(_ take: (RecipeRecord) -> Void) {
        do {
            try format.read(self, take)
        } catch {
            take(RecipeRecord(rejected: error))
        }
    }

    /// The place of a line, counted in the file.
    func location(line: Int? = nil, column: Int? = nil) -> SourceLocation {
        SourceLocation(file: file, line: line, column: column)
    }

    func error(_ message: String, line: Int? = nil, column: Int? = nil) -> InputError {
        InputError(.badData, at: location(line: line, column: column), message)
    }

    /// The file's name without its folders and its extension.
    var stem: String { MealSource(file: file, text: "").stem }
}

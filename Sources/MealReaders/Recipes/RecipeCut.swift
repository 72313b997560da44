/// How a file of recipes is parted.
enum RecipeCut: Sendable {
    /// Not at all: it is one piece.
    case whole
    /// Before lines that begin a recipe.
    case beforeLines(where: @Sendable (Slice<UnsafeBufferPointer<UInt8>>) -> Bool)
    /// Into the elements of a JSON array.
    case elements
    /// Into lines, each of which is a recipe.
    case lines
    /// Between the rows of a table whose first row names its columns.
    case rows(separator: UInt8)
}

import FoodModel

/// A file that is one piece.
struct WholePiece: RecipePieces {
    private let bytes: RecipeBytes
    private let opening: RecipeOpening
    private var isRead = false

    init(_ bytes: RecipeBytes, of opening: RecipeOpening) {
        self.bytes = bytes
        self.opening = opening
    }

    mutating func next() throws(InputError) -> RecipePiece? {
        guard !isRead else { return nil }
        isRead = true
        do {
            return RecipePiece(try bytes.whole(), of: opening)
        } catch {
            throw InputError(error, in: opening.file)
        }
    }
}

import FileFormats
import FoodModel

/// The elements of a JSON array, each a piece.
struct ElementPieces: RecipePieces {
    private var elements: JSONElements
    private let opening: RecipeOpening
    private var isBroken = false

    init(_ bytes: RecipeBytes, of opening: RecipeOpening) {
        elements = JSONElements(ByteStream(bytes))
        self.opening = opening
    }

    mutating func next() throws(InputError) -> RecipePiece? {
        guard !isBroken else { return nil }
        do {
            guard let element = try elements.next() else { return nil }
            return RecipePiece(element.bytes, of: opening, onLine: element.line)
        } catch {
            isBroken = true
            throw InputError(error, in: opening.file)
        }
    }
}

extension ByteStream {
    /// The bytes from their beginning on.
    fileprivate convenience init(_ bytes: RecipeBytes) {
        var bytes = bytes
        self.init(pieces: { () throws(FormatError) in try bytes.next() })
    }
}

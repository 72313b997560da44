import FileFormats
import FoodModel

/// Hands out the pieces of a file one at a time.
protocol RecipePieces {
    mutating func next() throws(InputError) -> RecipePiece?
}

/// The bytes of a file: those at its beginning, and what is still to be read.
struct RecipeBytes {
    /// Some 256 KiB, or all of a short file.
    let head: [UInt8]
    private let stream: ByteStream?
    private var isBegun = false

    init(_ head: [UInt8], _ stream: ByteStream?) {
        self.head = head
        self.stream = stream
    }

    /// The next bytes, or nil at the end.
    mutating func next() throws(FormatError) -> [UInt8]? {
        guard isBegun else {
            isBegun = true
            return head
        }
        return try stream?.next()
    }

    /// The whole as a stream of its own, where none of it was read.
    func whole() throws(FormatError) -> [UInt8] {
        guard let stream else { return head }
        return head + (try stream.rest(limit: Self.longestWhole))
    }

    /// The largest file that is read in one piece.
    static let longestWhole = 256 << 20
}

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

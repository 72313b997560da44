import FileFormats
import FoodModel

/// The pieces of a file whose recipes begin with a line that can be told.
struct LinePieces: RecipePieces {
    private var buffer: PieceBuffer
    private let isStart: @Sendable (Slice<UnsafeBufferPointer<UInt8>>) -> Bool

    init(
        _ bytes: RecipeBytes,
        of opening: RecipeOpening,
        before isStart: @escaping @Sendable (Slice<UnsafeBufferPointer<UInt8>>) -> Bool
    ) {
        buffer = PieceBuffer(bytes, of: opening)
        self.isStart = isStart
    }

    mutating func next() throws(InputError) -> RecipePiece? {
        while try buffer.grow() {
            if let end = lastStart() { return piece(upTo: end) }
            // What has no beginning for so long is handed out as it is, to be refused as such.
            if buffer.isLong { return piece(upTo: buffer.rest.count) }
        }
        return buffer.rest.isEmpty ? nil : piece(upTo: buffer.rest.count)
    }

    private mutating func piece(upTo end: Int) -> RecipePiece {
        let (bytes, line) = buffer.take(upTo: end)
        return RecipePiece(bytes, of: buffer.opening, onLine: line)
    }

    /// Where the last recipe begins whose end is not read yet; nil where that is the first.
    private func lastStart() -> Int? {
        buffer.rest.withUnsafeBufferPointer { text in
            var end = text.count
            while end > 0, let feed = text[..<end].lastIndex(of: UInt8(ascii: "\n")) {
                if isStart(text[(feed + 1)...]) { return feed + 1 }
                end = feed
            }
            return nil
        }
    }
}

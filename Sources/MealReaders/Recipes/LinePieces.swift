import FileFormats
import FoodModel

/// The pieces of a file whose recipes begin with a line that can be told.
struct LinePieces: RecipePieces {
    private var bytes: RecipeBytes
    private let opening: RecipeOpening
    private let isStart: @Sendable (Slice<UnsafeBufferPointer<UInt8>>) -> Bool
    /// What was read and not yet handed out.
    private var rest: [UInt8] = []
    private var line = 1
    private var isAtEnd = false

    init(
        _ bytes: RecipeBytes,
        of opening: RecipeOpening,
        before isStart: @escaping @Sendable (Slice<UnsafeBufferPointer<UInt8>>) -> Bool
    ) {
        self.bytes = bytes
        self.opening = opening
        self.isStart = isStart
    }

    /// The longest recipe that is waited for, in bytes.
    private static let longest = 16 << 20

    mutating func next() throws(InputError) -> RecipePiece? {
        while !isAtEnd {
            do {
                guard let more = try bytes.next() else {
                    isAtEnd = true
                    break
                }
                rest = rest.isEmpty ? more : rest + more
            } catch {
                isAtEnd = true
                throw InputError(error, in: opening.file)
            }
            if let end = lastStart() { return piece(upTo: end) }
            // What has no beginning for so long is handed out as it is, to be refused as such.
            if rest.count > Self.longest { return piece(upTo: rest.count) }
        }
        return rest.isEmpty ? nil : piece(upTo: rest.count)
    }

    private mutating func piece(upTo end: Int) -> RecipePiece {
        let taken = end == rest.count ? rest : Array(rest[..<end])
        rest = end == rest.count ? [] : Array(rest[end...])
        defer { line += ByteSearch.count(of: UInt8(ascii: "\n"), in: taken) }
        return RecipePiece(taken, of: opening, onLine: line)
    }

    /// Where the last recipe begins whose end is not read yet; nil where that is the first.
    private func lastStart() -> Int? {
        rest.withUnsafeBufferPointer { text in
            var end = text.count
            while end > 0, let feed = text[..<end].lastIndex(of: UInt8(ascii: "\n")) {
                if isStart(text[(feed + 1)...]) { return feed + 1 }
                end = feed
            }
            return nil
        }
    }
}

import FileFormats
import FoodModel

/// What was read of a file and is not handed out yet, and the line it begins on.
struct PieceBuffer {
    let opening: RecipeOpening
    private(set) var rest: [UInt8] = []
    private var bytes: RecipeBytes
    private var line = 1
    private var isAtEnd = false

    init(_ bytes: RecipeBytes, of opening: RecipeOpening) {
        self.bytes = bytes
        self.opening = opening
    }

    /// The longest record that is waited for, in bytes.
    private static let longest = 16 << 20

    /// Whether no record is waited for any longer.
    var isLong: Bool { rest.count > Self.longest }

    /// Reads on; false at the end of the file.
    mutating func grow() throws(InputError) -> Bool {
        guard !isAtEnd else { return false }
        do {
            guard let more = try bytes.next() else {
                isAtEnd = true
                return false
            }
            rest = rest.isEmpty ? more : rest + more
            return true
        } catch {
            isAtEnd = true
            throw InputError(error, in: opening.file)
        }
    }

    /// The bytes up to `end`, which are handed out.
    mutating func take(upTo end: Int) -> (bytes: [UInt8], line: Int) {
        let taken = end == rest.count ? rest : Array(rest[..<end])
        rest = end == rest.count ? [] : Array(rest[end...])
        defer { line += ByteSearch.count(of: UInt8(ascii: "\n"), in: taken) }
        return (taken, line)
    }

    /// Leaves what is left of the file unread.
    mutating func close() {
        isAtEnd = true
        rest = []
    }
}

import FileFormats

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

    /// All bytes, where none was read yet.
    func whole() throws(FormatError) -> [UInt8] {
        guard let stream else { return head }
        return head + (try stream.rest(limit: Self.longestWhole))
    }

    /// The largest file that is read in one piece.
    static let longestWhole = 256 << 20
}

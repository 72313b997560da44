package import FileFormats
package import FoodModel

/// A stream of recipes as JSON, one to a line, of which each line is answered for.
package struct RecipeLines {
    private var pieces: LinePieces

    /// - Parameters:
    ///   - bytes: The stream, each piece of it as many bytes as there are.
    ///   - file: What the stream is reported as.
    ///   - fields: What the keys are called.
    package init(
        _ bytes: ByteStream,
        file: String,
        fields: RecipeFields = .known
    ) {
        let opening = RecipeOpening(
            file: file,
            format: JSONRecipeReader.self,
            cut: .lines,
            fields: fields
        )
        pieces = LinePieces(RecipeBytes([], bytes), of: opening, before: { _ in true })
    }

    /// The next lines, whole ones, or nil at the end.
    ///
    /// - Throws: `InputError` where the stream cannot be read.
    package mutating func next() throws(InputError) -> RecipePiece? { try pieces.next() }
}

extension RecipePiece {
    /// Hands a record of every line to `take`, in order: a line that holds no recipe, or several, is
    /// a record that says so.
    package func readLines(_ take: (RecipeRecord) -> Void) {
        var found: [Int: [RecipeRecord]] = [:]
        read { found[$0.location.line ?? line, default: []].append($0) }
        let feeds = ByteSearch.count(of: UInt8(ascii: "\n"), in: bytes)
        let isEnded = bytes.last == UInt8(ascii: "\n")
        for number in line..<(line + feeds + (isEnded ? 0 : 1)) {
            let records = found[number] ?? []
            if records.count == 1 {
                take(records[0])
            } else {
                let message =
                    records.isEmpty
                    ? "the line is empty; write a recipe as JSON"
                    : "\(records.count) recipes stand in one line; write each on a line of its own"
                take(RecipeRecord(rejected: error(message, line: number)))
            }
        }
    }
}

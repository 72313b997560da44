import MealResolver

/// A line whose every word has its tag.
struct LabelledLine {
    struct Piece {
        /// What stands before the word: spaces and marks.
        var gap: String
        var text: String
        let tag: LineTag
    }

    var pieces: [Piece]
    var ending: String

    var text: String { pieces.map { $0.gap + $0.text }.joined() + ending }

    /// The words as the tagger sees them; nil where they are not one for each piece.
    func words(_ parser: LineParser) -> [LineWord]? {
        let words = parser.taggable(text).words
        return words.count == pieces.count ? words : nil
    }
}

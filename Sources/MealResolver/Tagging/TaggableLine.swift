/// A line in the pieces that are tagged, to learn from.
package struct TaggableLine: Sendable {
    package let words: [LineWord]
    /// Of each word: folded, in the singular.
    package let terms: [Term]
    /// Of each word, as written.
    package let texts: [String]
    /// What stands before each word.
    package let gaps: [String]
    /// What stands after the last.
    package let ending: String

    init(_ reading: LineReading) {
        words = reading.lineWords
        var end = reading.bytes.startIndex
        var terms: [Term] = []
        var texts: [String] = []
        var gaps: [String] = []
        for word in words {
            let token = reading.tokens[word.token]
            terms.append(token.term)
            texts.append(reading.string(token.range))
            gaps.append(reading.string(end..<token.range.lowerBound))
            end = token.range.upperBound
        }
        self.terms = terms
        self.texts = texts
        self.gaps = gaps
        ending = reading.string(end..<reading.bytes.endIndex)
    }
}

/// A word, a number or a mark of a line, with its place in the line's bytes.
struct Token {
    enum Kind: Equatable {
        case word
        case number(Double)
        /// Punctuation: one byte.
        case mark(UInt8)
    }

    let kind: Kind
    /// Folded; a number's digits as written; empty for a mark.
    let term: Term
    let range: Range<Int>

    /// The number, or nil for anything else.
    var value: Double? {
        guard case .number(let value) = kind else { return nil }
        return value
    }

    /// Whether it is the mark `character`.
    func isMark(_ character: Unicode.Scalar) -> Bool {
        kind == .mark(UInt8(ascii: character))
    }
}

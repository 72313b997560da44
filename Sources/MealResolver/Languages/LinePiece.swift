/// A word, a number or a mark of a line whose language is not known yet.
///
/// Words are parted at an elision ("d'huile" is two), and plurals in brackets ("gousse(s)") are left
/// out.
struct LinePiece {
    let term: Term
    let value: Double?
    let mark: UInt8?
    let range: Range<Int>

    /// The pieces of `bytes`.
    static func pieces(of bytes: [UInt8]) -> [LinePiece] {
        var tokens: [Token] = []
        Tokenizer.split(bytes, into: &tokens)
        return pieces(of: tokens, in: bytes)
    }

    /// The pieces of `tokens`, whose places are in `bytes`.
    static func pieces(of tokens: [Token], in bytes: [UInt8]) -> [LinePiece] {
        var pieces: [LinePiece] = []
        var index = 0
        while index < tokens.count {
            let token = tokens[index]
            if isPluralInBrackets(tokens, at: index) {
                index += 3
                continue
            }
            index += 1
            switch token.kind {
            case .word: pieces += parted(token, bytes)
            case .number(let value):
                pieces.append(
                    LinePiece(term: token.term, value: value, mark: nil, range: token.range)
                )
            case .mark(let mark):
                pieces.append(LinePiece(term: Term(), value: nil, mark: mark, range: token.range))
            }
        }
        return pieces
    }

    private static func isPluralInBrackets(_ tokens: [Token], at index: Int) -> Bool {
        guard index > 0, index + 2 < tokens.count, tokens[index].isMark("("),
            tokens[index + 2].isMark(")"), tokens[index + 1].kind == .word,
            tokens[index + 1].range.count <= 2
        else { return false }
        return tokens[index - 1].kind == .word
            && tokens[index - 1].range.upperBound == tokens[index].range.lowerBound
    }

    private static func parted(_ token: Token, _ bytes: [UInt8]) -> [LinePiece] {
        let apostrophe = bytes[token.range].firstIndex(of: UInt8(ascii: "'"))
        guard let apostrophe, apostrophe + 1 < token.range.upperBound else {
            return [LinePiece(term: token.term.stem, value: nil, mark: nil, range: token.range)]
        }
        let article = token.range.lowerBound..<apostrophe
        guard elided.contains(String(decoding: bytes[article], as: UTF8.self).lowercased()) else {
            return [LinePiece(term: token.term.stem, value: nil, mark: nil, range: token.range)]
        }
        var rest: [Token] = []
        Tokenizer.split(Array(bytes[(apostrophe + 1)..<token.range.upperBound]), into: &rest)
        let first = LinePiece(
            term: Term(String(decoding: bytes[article], as: UTF8.self)),
            value: nil,
            mark: nil,
            range: token.range.lowerBound..<(apostrophe + 1)
        )
        return [first]
            + rest.map {
                let start = apostrophe + 1
                return LinePiece(
                    term: $0.value == nil ? $0.term.stem : $0.term,
                    value: $0.value,
                    mark: nil,
                    range: ($0.range.lowerBound + start)..<($0.range.upperBound + start)
                )
            }
    }

    private static let elided: Set = ["d", "l", "un", "dell", "all", "sull", "nell"]

    /// Whether `token` begins as an elision does.
    static func isElided(_ token: Token, in bytes: [UInt8]) -> Bool {
        token.range.count > 2 && bytes[token.range.lowerBound + 1] == UInt8(ascii: "'")
    }
}

extension Term {
    /// Without the "e" that English rules take for a part of a plural: "gousse" and "gousses".
    var stem: Term {
        guard ends(in: "sse") || ends(in: "che") || ends(in: "xe") else { return self }
        var stem = self
        stem.replaceLast(1)
        return stem
    }
}

/// Parts the text after the amounts into a name, its preparation, brackets and alternatives.
struct NameReading {
    private let tokens: [Token]
    private let words: WordTable
    private let rest: Range<Int>

    var name: Range<Int>
    var brackets: [Range<Int>] = []
    var preparations: [Range<Int>] = []
    private(set) var purposes: [Range<Int>] = []
    private(set) var alternatives: [Range<Int>] = []
    private(set) var isOptional = false
    private(set) var isToTaste = false

    init(tokens: [Token], from start: Int, words: WordTable) {
        self.tokens = tokens
        self.words = words
        rest = start..<tokens.count
        name = start..<start
    }

    mutating func read() {
        let pieces = split()
        var isNameAhead = false
        for (place, piece) in pieces.enumerated() {
            let piece = withoutAsides(piece)
            guard !piece.isEmpty else { continue }
            if place == 0, !isOfFood(piece), pieces.dropFirst().contains(where: isOfFood) {
                preparations.append(piece)
                isNameAhead = true
            } else if place == 0 || isNameAhead && isOfFood(piece) {
                readNamePiece(piece)
                isNameAhead = false
            } else if tokens[piece.lowerBound].term == Self.with, !name.isEmpty,
                brackets.isEmpty, preparations.isEmpty
            {
                // "tea, with milk" names both.
                name = name.lowerBound..<piece.upperBound
            } else {
                preparations.append(piece)
            }
        }
        if name.isEmpty, !preparations.isEmpty { name = preparations.removeFirst() }
    }

    /// Whether `piece` names a food, and does not only say what it is like, as "skinless" in
    /// "skinless, boneless thighs".
    private func isOfFood(_ piece: Range<Int>) -> Bool { piece.contains(where: isNoun) }

    private func isNoun(_ index: Int) -> Bool {
        let term = tokens[index].term
        return tokens[index].kind != .word
            || !words.has(.preparation, term) && !words.has(.descriptor, term)
                && words.state(term) == nil
    }

    /// The stretches between commas, with what stands in brackets set aside.
    private mutating func split() -> [Range<Int>] {
        var pieces: [Range<Int>] = []
        var start = rest.lowerBound
        var index = rest.lowerBound
        while index < rest.upperBound {
            let token = tokens[index]
            if token.isMark("(") || token.isMark("[") {
                let close = tokens[index...].firstIndex { $0.isMark(")") || $0.isMark("]") }
                pieces.append(start..<index)
                brackets.append((index + 1)..<(close ?? rest.upperBound))
                index = (close ?? rest.upperBound - 1) + 1
                start = index
            } else if token.isMark(",") || token.isMark(";") {
                pieces.append(start..<index)
                index += 1
                start = index
            } else {
                index += 1
            }
        }
        pieces.append(start..<rest.upperBound)
        // "milk (skimmed) powder": the words after a bracket go on with the name.
        if pieces.count > 1, let bracket = brackets.first, pieces[0].isEmpty,
            bracket.lowerBound == rest.lowerBound + 1
        {
            pieces.removeFirst()
        }
        brackets = brackets.filter { !isAside($0) }
        return pieces
    }

    /// Notes "optional" and "to taste"; what they say stands in no other part.
    private mutating func isAside(_ range: Range<Int>) -> Bool {
        guard range.contains(where: { tokens[$0].term == Self.optional }) else { return false }
        isOptional = true
        return range.count == 1
    }

    /// `piece` without "to taste", "optional" and a purpose at its end.
    private mutating func withoutAsides(_ piece: Range<Int>) -> Range<Int> {
        for index in piece {
            let term = tokens[index].term
            let isLast = index + 1 >= piece.upperBound
            if term == Self.optional {
                isOptional = true
                return piece.lowerBound..<index
            }
            if isLast { continue }
            let next = tokens[index + 1].term
            if term == Self.to, next == Self.taste {
                isToTaste = true
                return piece.lowerBound..<index
            }
            let opensPurpose = term == Self.for || (term == Self.plus && next == Self.more)
            if opensPurpose || (term == Self.as && next == Self.needed) {
                if term == Self.as { isToTaste = true }
                purposes.append(index..<piece.upperBound)
                return piece.lowerBound..<index
            }
        }
        return piece
    }

    /// The name and its alternatives; words of preparation at its ends go to the preparation.
    private mutating func readNamePiece(_ piece: Range<Int>) {
        let joints = piece.filter { tokens[$0].term == Self.or }
        let starts = [piece.lowerBound] + joints.map { $0 + 1 }
        let ends = joints + [piece.upperBound]
        var parts = zip(starts, ends).map { $0..<max($0, $1) }.filter { !$0.isEmpty }
        guard !parts.isEmpty else { return }
        name = trimmed(parts.removeFirst())
        alternatives = parts
    }

    private mutating func trimmed(_ range: Range<Int>) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end - 1, isPreparation(start) || isAdverb(start, before: end) { start += 1 }
        while end - 1 > start, isPreparation(end - 1) { end -= 1 }
        if start > range.lowerBound { preparations.append(range.lowerBound..<start) }
        if end < range.upperBound { preparations.append(end..<range.upperBound) }
        return start..<end
    }

    private func isPreparation(_ index: Int) -> Bool {
        words.has(.preparation, tokens[index].term)
    }

    /// "finely" of "finely chopped".
    private func isAdverb(_ index: Int, before end: Int) -> Bool {
        tokens[index].term.ends(in: "ly") && index + 1 < end && isPreparation(index + 1)
    }

    static let optional = Term("optional")
    private static let or = Term("or")
    private static let with = Term("with")
    private static let to = Term("to")
    private static let taste = Term("taste")
    private static let `for` = Term("for")
    private static let plus = Term("plus")
    private static let more = Term("more")
    private static let `as` = Term("as")
    private static let needed = Term("needed")
}

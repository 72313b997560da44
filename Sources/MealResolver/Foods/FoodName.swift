/// The words of a published food name, each with the part it plays.
struct FoodName {
    struct Word {
        /// In the vocabulary.
        let number: Int32
        var part: Part
    }

    enum Part: UInt8 {
        /// "Fish" of "Fish, salmon": the kind.
        case genus
        /// "salmon" of "Fish, salmon, raw": the food itself.
        case head
        case qualifier
        /// In brackets, or a number.
        case aside
        /// In capitals, as the tables print brands.
        case brand
        /// After "without", "no" or "not": what the food does not have or is not.
        case absent
    }

    private(set) var words: [Word] = []
    private(set) var states: Set<WordTable.State> = []

    /// Reads `name`; `tokens` is scratch space, so that a whole index needs but one.
    ///
    /// The head is the first stretch between commas that has more than words of kinds; kinds alone
    /// before it are its genus.
    init(_ name: String, into vocabulary: inout Vocabulary, tokens: inout [Token]) {
        let bytes = Array(name.utf8)
        tokens.removeAll(keepingCapacity: true)
        Tokenizer.split(bytes, into: &tokens)
        words.reserveCapacity(tokens.count)
        var stretch = 0
        var hasHead = false
        var isBracketed = false
        var isAbsent = false
        for token in tokens {
            switch token.kind {
            case .mark(UInt8(ascii: "(")): isBracketed = true
            case .mark(UInt8(ascii: ")")): isBracketed = false
            case .mark(UInt8(ascii: ",")) where !isBracketed:
                isAbsent = false
                hasHead = hasHead || closeStretch(from: stretch)
                stretch = words.count
            case .mark: break
            case .number:
                words.append(Word(number: vocabulary.number(token.term), part: .aside))
            case .word where Self.negations.contains(token.term): isAbsent = true
            case .word:
                let number = vocabulary.number(token.term)
                let word = vocabulary.words[Int(number)]
                if let state = word.state, !isAbsent, !isBracketed { states.insert(state) }
                let part: Part =
                    if isBracketed {
                        .aside
                    } else if isAbsent {
                        .absent
                    } else if !hasHead {
                        word.isGenus ? .genus : .head
                    } else {
                        bytes.isInCapitals(token.range) ? .brand : .qualifier
                    }
                words.append(Word(number: number, part: part))
            }
        }
        if !hasHead { _ = closeStretch(from: stretch) }
    }

    /// Makes heads of the words of kinds that stand beside a head ("Tomato beef soup"); returns
    /// whether the stretch from `start` on has a head.
    private mutating func closeStretch(from start: Int) -> Bool {
        guard words[start...].contains(where: { $0.part == .head }) else { return false }
        for index in words.indices[start...] where words[index].part == .genus {
            words[index].part = .head
        }
        return true
    }

    /// What stands after one of them up to the next comma is not in the food.
    static let negations: Set = [Term("without"), Term("no"), Term("not")]
}

extension [UInt8] {
    /// Whether three letters or more stand in `range` and all are capitals.
    fileprivate func isInCapitals(_ range: Range<Int>) -> Bool {
        range.count > 2
            && self[range].allSatisfy { $0 >= UInt8(ascii: "A") && $0 <= UInt8(ascii: "Z") }
    }
}

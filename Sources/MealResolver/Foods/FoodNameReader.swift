/// Takes published food names apart, one after another, into one row of words.
struct FoodNameReader {
    private(set) var vocabulary = Vocabulary()
    /// The words of all names so far.
    private(set) var words: [FoodName.Word] = []
    // Kept from name to name, so that a whole index needs but one of each.
    private var bytes: [UInt8] = []
    private var tokens: [Token] = []
    private let table: WordTable

    init(_ table: WordTable) { self.table = table }

    /// Reads `name`.
    ///
    /// The head is the first stretch between commas that has more than words of kinds; kinds alone
    /// before it are its genus.
    mutating func read(_ name: String) -> FoodName {
        bytes.removeAll(keepingCapacity: true)
        bytes.append(contentsOf: name.utf8)
        tokens.removeAll(keepingCapacity: true)
        Tokenizer.split(bytes, into: &tokens)
        let start = words.count
        var states = StateSet()
        var stretch = start
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
            case .number: append(vocabulary.number(token.term, table), .aside)
            case .word where FoodName.negations.contains(token.term): isAbsent = true
            case .word:
                let number = vocabulary.number(token.term, table)
                let word = vocabulary.words[Int(number)]
                if !isAbsent, !isBracketed { states.formUnion(word.states) }
                let part: FoodName.Part =
                    if isBracketed {
                        .aside
                    } else if isAbsent {
                        .absent
                    } else if !hasHead {
                        word.isGenus ? .genus : .head
                    } else {
                        bytes.isInCapitals(token.range) ? .brand : .qualifier
                    }
                append(number, part)
            }
        }
        if !hasHead { _ = closeStretch(from: stretch) }
        return FoodName(words: start..<words.count, states: states)
    }

    private mutating func append(_ number: Int32, _ part: FoodName.Part) {
        words.append(FoodName.Word(number: number, part: part))
    }

    /// Makes heads of the words of kinds that stand beside a head ("Tomato beef soup"); returns
    /// whether the stretch from `start` on has a head.
    private mutating func closeStretch(from start: Int) -> Bool {
        guard words[start...].contains(where: { $0.part == .head }) else { return false }
        for index in words.indices[start...] where words[index].part == .genus {
            words[index] = FoodName.Word(number: words[index].number, part: .head)
        }
        return true
    }
}

extension [UInt8] {
    /// Whether three letters or more stand in `range` and all are capitals.
    fileprivate func isInCapitals(_ range: Range<Int>) -> Bool {
        range.count > 2
            && self[range].allSatisfy { $0 >= UInt8(ascii: "A") && $0 <= UInt8(ascii: "Z") }
    }
}

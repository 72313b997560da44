/// The words of all food names, numbered, each with the part it may play.
struct Vocabulary {
    struct Word {
        /// The state it says, if any.
        let states: StateSet
        private let bits: UInt16

        fileprivate init(_ term: Term, _ table: WordTable) {
            var states = StateSet()
            if let state = table.state(term) { states.insert(state) }
            self.states = states
            let roles = table.roles(of: term)
            bits =
                (roles.contains(.genus) ? 1 : 0)
                | (roles.contains(.neutral) || roles.contains(.filler) ? 2 : 0)
                | (roles.contains(.unwanted) ? 4 : 0)
                | (roles.contains(.essence) ? 8 : 0)
        }

        var isGenus: Bool { bits & 1 != 0 }
        /// Costs nothing unasked.
        var isNeutral: Bool { bits & 2 != 0 }
        /// Makes another food of the noun where it is the kind.
        var isEssence: Bool { bits & 8 != 0 }
        /// Speaks against a food that has it unasked.
        var isUnwanted: Bool { bits & 4 != 0 }
    }

    private var numbers = TermNumbers()
    private(set) var words: [Word] = []

    init() {}

    /// The number of `term`, or nil for a word that no name has.
    subscript(term: Term) -> Int32? { numbers[term] }

    /// The number of `term`, which it gets if it has none, with the part that `table` gives it.
    mutating func number(_ term: Term, _ table: WordTable) -> Int32 {
        let number = numbers.number(term)
        if words.count < numbers.count { words.append(Word(term, table)) }
        return number
    }
}

extension Vocabulary {
    init?(_ reader: inout PackedReader) {
        guard let numbers = TermNumbers(&reader), let words = reader.next(Word.self),
            words.count == numbers.count
        else { return nil }
        self.numbers = numbers
        self.words = words
    }

    func write(to writer: inout PackedWriter) {
        numbers.write(to: &writer)
        writer.add(words)
    }
}

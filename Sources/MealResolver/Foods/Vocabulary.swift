/// The words of all food names, numbered, each with the part it may play.
struct Vocabulary {
    struct Word {
        let state: WordTable.State?
        let isGenus: Bool
        /// Costs nothing unasked.
        let isNeutral: Bool
        /// Speaks against a food that has it unasked.
        let isUnwanted: Bool
    }

    private let table: WordTable
    private var numbers: [Term: Int32] = [:]
    private(set) var words: [Word] = []

    init(_ table: WordTable) { self.table = table }

    /// The number of `term`, or nil for a word that no name has.
    subscript(term: Term) -> Int32? { numbers[term] }

    /// The number of `term`, which it gets if it has none.
    mutating func number(_ term: Term) -> Int32 {
        if let number = numbers[term] { return number }
        let number = Int32(words.count)
        numbers[term] = number
        words.append(
            Word(
                state: table.state(term),
                isGenus: table.has(.genus, term),
                isNeutral: table.has(.neutral, term) || table.has(.filler, term),
                isUnwanted: table.has(.unwanted, term)
            )
        )
        return number
    }
}

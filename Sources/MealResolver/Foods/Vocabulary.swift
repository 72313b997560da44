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
    private var numbers = TermNumbers()
    private(set) var words: [Word] = []

    init(_ table: WordTable) { self.table = table }

    /// The number of `term`, or nil for a word that no name has.
    subscript(term: Term) -> Int32? { numbers[term] }

    /// The number of `term`, which it gets if it has none.
    mutating func number(_ term: Term) -> Int32 {
        let number = numbers.number(term)
        guard words.count < numbers.count else { return number }
        let roles = table.roles(of: term)
        words.append(
            Word(
                state: table.state(term),
                isGenus: roles.contains(.genus),
                isNeutral: !roles.isDisjoint(with: [.neutral, .filler]),
                isUnwanted: roles.contains(.unwanted)
            )
        )
        return number
    }
}

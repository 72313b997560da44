import FoodModel

/// The foods that tables describe in so many words: "Salmon, baked or broiled, made with butter".
struct DescriptionTable: Sendable {
    /// What is described: a food by its place in the index.
    struct Answer: Equatable {
        let food: Int
        /// Whether it is only the nearest to what is described.
        let isNear: Bool

        /// The bits of a food that is only near are turned over.
        fileprivate init(_ bits: Int32) {
            food = Int(bits < 0 ? ~bits : bits)
            isNear = bits < 0
        }
    }

    /// By all words in their order.
    private let whole: HashedFoods
    /// By the words that say something, in any order; what means two foods is not among them.
    private let loose: HashedFoods

    /// Of `descriptions` with the same words, the first is kept; one whose food is not among the
    /// foods is left out.
    init(
        _ descriptions: [FoodDescriptionName],
        words: WordTable,
        foods positions: FoodPositions
    ) {
        var whole: [UInt64: Int32] = [:]
        var loose: [UInt64: Int32?] = [:]
        for name in descriptions {
            guard let food = positions.position(of: name.food).map(Int32.init),
                let key = Self.key(of: name.description)
            else { continue }
            let bits = name.isNear ? ~food : food
            if whole[key] == nil { whole[key] = bits }
            for text in [name.description, Self.withoutBrackets(name.description)] {
                guard let key = Self.looseKey(of: text, words: words) else { continue }
                if let known = loose[key], known != bits {
                    loose[key] = .some(nil)
                } else {
                    loose[key] = bits
                }
            }
        }
        self.whole = HashedFoods(whole)
        self.loose = HashedFoods(loose.compactMapValues { $0 })
    }

    /// The food that is described by all of `text` and no more; nil where none is.
    func food(describedAs text: String) -> Answer? {
        Self.key(of: text).flatMap { whole[$0] }.map(Answer.init)
    }

    /// The one food that is described by the words of `text`, however they are put.
    func food(toldAs text: String, words: WordTable) -> Answer? {
        Self.looseKey(of: text, words: words).flatMap { loose[$0] }.map(Answer.init)
    }

    /// Of the words and numbers of `text`, whatever marks stand between them; nil for none.
    private static func key(of text: String) -> UInt64? { hash(WordTable.terms(of: text)) }

    /// Of the words of `text` in the tables' language, without those that tell nothing.
    private static func looseKey(of text: String, words: WordTable) -> UInt64? {
        let terms = FoodDescription(text).clauses.flatMap(words.translated)
        let telling = Set(terms.filter { !words.has(.filler, $0) })
        return hash(telling.sorted { $0.mixed < $1.mixed })
    }

    private static func hash(_ terms: [Term]) -> UInt64? {
        guard !terms.isEmpty else { return nil }
        return terms.reduce(into: FNV1a()) { $0.add($1.mixed) }.value
    }

    /// What stands in brackets explains; people leave it out.
    private static func withoutBrackets(_ text: String) -> String {
        var depth = 0
        return text.filter { character in
            if character == "(" { depth += 1 }
            defer { if character == ")" { depth -= 1 } }
            return depth == 0
        }
    }
}

extension DescriptionTable {
    init?(_ reader: inout PackedReader) {
        guard let whole = HashedFoods(&reader), let loose = HashedFoods(&reader) else {
            return nil
        }
        self.whole = whole
        self.loose = loose
    }

    func write(to writer: inout PackedWriter) {
        whole.write(to: &writer)
        loose.write(to: &writer)
    }
}

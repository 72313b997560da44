import FoodModel

/// The foods that tables describe in so many words: a whole description, its words in their order.
///
/// A description is kept as a hash of 64 bits of its words: of ten thousand, two share one by
/// chance once in 10¹¹ tables.
struct DescriptionTable: Sendable {
    /// What is described: a food by its place in the index.
    struct Answer: Equatable {
        let food: Int
        let isNear: Bool
    }

    /// Sorted, each with its food at the same place among ``foods``.
    private var keys: [UInt64]
    /// The bits of one that is only near are turned over.
    private var foods: [Int32]

    /// Of `descriptions` with the same words, the first is kept; one whose food is not among the
    /// foods is left out.
    init(_ descriptions: [FoodDescriptionName], foods positions: FoodPositions) {
        var known: [UInt64: Int32] = [:]
        for name in descriptions {
            guard let food = positions.position(of: name.food),
                let key = Self.key(of: name.description)
            else { continue }
            if known[key] == nil { known[key] = Int32(name.isNear ? ~food : food) }
        }
        let sorted = known.sorted { $0.key < $1.key }
        keys = sorted.map(\.key)
        foods = sorted.map(\.value)
    }

    /// The food that is described by all of `text` and no more; nil where none is.
    func food(describedAs text: String) -> Answer? {
        guard let key = Self.key(of: text) else { return nil }
        var range = keys.startIndex..<keys.endIndex
        while !range.isEmpty {
            let middle = range.lowerBound + range.count / 2
            if keys[middle] == key {
                let food = Int(foods[middle])
                return Answer(food: food < 0 ? ~food : food, isNear: food < 0)
            }
            range =
                keys[middle] < key
                ? (middle + 1)..<range.upperBound : range.lowerBound..<middle
        }
        return nil
    }

    /// Of the words and numbers of `text`, whatever marks stand between them; nil for none.
    private static func key(of text: String) -> UInt64? {
        let terms = WordTable.terms(of: text)
        guard !terms.isEmpty else { return nil }
        return terms.reduce(into: FNV1a()) { $0.add($1.mixed) }.value
    }
}

extension DescriptionTable {
    init?(_ reader: inout PackedReader) {
        guard let keys = reader.next(UInt64.self), let foods = reader.next(Int32.self),
            keys.count == foods.count
        else { return nil }
        self.keys = keys
        self.foods = foods
    }

    func write(to writer: inout PackedWriter) {
        writer.add(keys)
        writer.add(foods)
    }
}

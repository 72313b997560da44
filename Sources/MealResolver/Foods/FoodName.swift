/// A published food name taken apart: its words, each with the part it plays, and its states.
struct FoodName {
    struct Word {
        private var bits: UInt32

        /// The word with `number` in the vocabulary.
        init(number: Int32, part: Part) {
            bits = UInt32(number) << 8 | UInt32(part.rawValue)
        }

        /// In the vocabulary.
        var number: Int32 { Int32(bits >> 8) }

        var part: Part { Part(rawValue: UInt8(truncatingIfNeeded: bits)) ?? .aside }
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

    /// Among the words of all names.
    let words: Range<Int>
    let states: StateSet

    /// What stands after one of them up to the next comma is not in the food.
    static let negations: Set = [Term("without"), Term("no"), Term("not")]
}

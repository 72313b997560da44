/// A published food name taken apart: its words, each with the part it plays, and its states.
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

    /// Among the words of all names.
    let words: Range<Int>
    let states: StateSet

    /// What stands after one of them up to the next comma is not in the food.
    static let negations: Set = [Term("without"), Term("no"), Term("not")]
}

/// What a word of an ingredient line belongs to.
///
/// The raw values are positions in the tagger's weights.
package enum LineTag: UInt8, CaseIterable, Sendable {
    /// "2", "half", "couple".
    case quantity
    /// "g", "large handful".
    case unit
    /// "medium" of "7 medium onions".
    case size
    /// The food itself and what tells it from others.
    case name
    /// "finely chopped".
    case preparation
    /// "such as Gruyère", "about".
    case comment
    /// "for frying", "to serve".
    case purpose
    /// What belongs to none of them.
    case other
}

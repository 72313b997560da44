/// Takes an ingredient line apart: amounts, size, name, preparation, comment.
///
/// The only line parser of the product. It knows units and a few words, and no food.
public struct LineParser: Sendable {
    private let units: UnitTable
    private let words: WordTable

    public init(units: UnitTable, words: WordTable) {
        self.units = units
        self.words = words
    }

    /// The parts of `text`.
    public func parse(_ text: String) -> ParsedLine {
        var reading = LineReading(text, units: units, words: words)
        reading.readLeadingAmounts()
        reading.readName()
        return reading.line
    }
}

import FoodModel

extension Portion {
    /// A portion whose unit and modifier stand in one text, as in "cup, sliced" or "slice (1 oz)".
    ///
    /// The unit ends at the first comma or parenthesis.
    init(amount: Double, description: String, grams: Double) {
        let (comma, parenthesis, space) = (UInt8(ascii: ","), UInt8(ascii: "("), UInt8(ascii: " "))
        let bytes = description.utf8
        let end = bytes.firstIndex { $0 == comma || $0 == parenthesis } ?? bytes.endIndex
        let unit = bytes[..<end]
        self.init(
            amount: amount,
            unit: String(Substring(unit.last == space ? unit.dropLast() : unit)),
            modifier: String(Substring(bytes[end...].drop { $0 == comma || $0 == space })),
            grams: grams
        )
    }
}

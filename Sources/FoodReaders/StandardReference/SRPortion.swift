import FoodModel

extension Portion {
    /// A portion whose unit and modifier stand in one text, as in "cup, sliced" or "slice (1 oz)".
    ///
    /// The unit ends at the first comma or parenthesis.
    init(amount: Double, description: String, grams: Double) {
        let end = description.firstIndex { $0 == "," || $0 == "(" } ?? description.endIndex
        let unit = description[..<end]
        let rest = description[end...].drop { $0 == "," || $0 == " " }
        self.init(
            amount: amount,
            unit: String(unit.last == " " ? unit.dropLast() : unit),
            modifier: String(rest),
            grams: grams
        )
    }
}

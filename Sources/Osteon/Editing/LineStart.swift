/// The amount that a line begins with, its unit, and what follows: "200", "ml", "milk = fdc:1".
struct LineStart: Equatable {
    let amount: String
    /// As written; empty where things are counted.
    let unit: String
    let rest: String

    /// Nil for a line that begins with no number.
    init?(_ text: String, unit: String) {
        let start = text.drop(while: \.isWhitespace)
        guard start.first?.isNumber == true else { return nil }
        let end = start.firstIndex { !Self.isOfAmount($0) } ?? start.endIndex
        let amount = start[..<end]
        var rest = start[end...].drop(while: \.isWhitespace)
        self.amount = amount.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        if !unit.isEmpty, rest.lowercased().hasPrefix(unit.lowercased()) {
            self.unit = unit
            rest = rest.dropFirst(unit.count).drop { $0.isWhitespace || $0 == "." }
        } else {
            self.unit = ""
        }
        self.rest = String(rest)
    }

    private static func isOfAmount(_ letter: Character) -> Bool {
        letter.isNumber || letter.isWhitespace || ".,/⁄-–".contains(letter)
    }
}

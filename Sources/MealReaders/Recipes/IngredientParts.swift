/// An ingredient of a format that keeps amount, unit, name and note apart.
struct IngredientParts {
    var amount = ""
    var unit = ""
    var name = ""
    var note = ""

    /// The line a person would write: "1.5 cup rice, rinsed"; empty where nothing is named.
    var line: String {
        let words = [Self.plain(amount), unit.trimmed, name.trimmed].filter { !$0.isEmpty }
        let note = note.trimmed
        guard !note.isEmpty else { return words.joined(separator: " ") }
        return words.isEmpty ? note : words.joined(separator: " ") + ", " + note
    }

    /// An amount without zeros that say nothing: "2.0" is "2", and "0.0" is no amount.
    private static func plain(_ amount: String) -> String {
        let text = amount.trimmed
        guard let number = Double(text) else { return text }
        guard number != 0 else { return "" }
        guard text.contains("."), !text.contains(where: \.isLetter) else { return text }
        return String(text.trimmingSuffix { $0 == "0" }.trimmingSuffix { $0 == "." })
    }
}

/// One entry of a Meal-Master list: seven characters of amount, two of unit, then the name.
struct MealMasterIngredient {
    var name: String
    /// The line of the file, 1-based.
    let number: Int
    /// Whether it stands in the right of two columns.
    let isRight: Bool
    /// Whether it goes on with the entry above it.
    let isContinued: Bool
    private let amount: String
    private let unit: String

    /// The ingredient line, the code of the unit as its word.
    var line: String {
        let words = [amount, Self.word(of: unit) ?? unit, name].filter { !$0.isEmpty }
        return words.joined(separator: " ")
    }

    /// The entries in a line: one, two where it has two columns, none where it is text.
    static func all(in line: Substring, number: Int) -> [MealMasterIngredient] {
        let hasTab = line.utf8.contains(UInt8(ascii: "\t"))
        let letters = Array(hasTab ? line.replacing("\t", with: "        ") : line)
        if letters.count > rightColumn + 11,
            letters[(rightColumn - 1)..<rightColumn].allSatisfy({ $0 == " " }),
            let right = entry(letters[rightColumn...], number, isRight: true),
            let left = entry(letters[..<rightColumn], number, isRight: false)
        {
            return [left, right]
        }
        return (entry(letters[...], number, isRight: false) ?? loose(letters, number)).map { [$0] }
            ?? []
    }

    /// Where the right column begins.
    private static let rightColumn = 41

    /// The entry that keeps to the columns.
    private static func entry(
        _ letters: ArraySlice<Character>,
        _ number: Int,
        isRight: Bool
    ) -> MealMasterIngredient? {
        let cells = Array(letters)
        guard cells.count > 11, cells[7] == " ", cells[10] == " " else { return nil }
        let amount = String(cells[..<7]).trimmed
        let unit = String(cells[8..<10]).trimmed
        let name = String(cells[11...]).trimmed
        guard isAmount(amount), unit.isEmpty || word(of: unit) != nil, !name.isEmpty else {
            return nil
        }
        let isContinued = amount.isEmpty && unit.isEmpty && name.hasPrefix("-")
        return MealMasterIngredient(
            name: isContinued ? String(name.drop { $0 == "-" }).trimmed : name,
            number: number,
            isRight: isRight,
            isContinued: isContinued,
            amount: amount,
            unit: unit
        )
    }

    /// The entry of a program that does not keep to the columns: an amount, moved in.
    private static func loose(_ letters: [Character], _ number: Int) -> MealMasterIngredient? {
        guard letters.prefix(2).allSatisfy({ $0 == " " }) else { return nil }
        let words = letters.split(separator: " ").map { String($0) }
        guard let first = words.first, !first.isEmpty, isAmount(first), words.count > 1 else {
            return nil
        }
        return MealMasterIngredient(
            name: words.dropFirst().joined(separator: " "),
            number: number,
            isRight: false,
            isContinued: false,
            amount: first,
            unit: ""
        )
    }

    private static func isAmount(_ text: String) -> Bool {
        text.allSatisfy { $0.isNumber || "./- ".contains($0) }
            && (text.isEmpty || text.contains(where: \.isNumber)) && !text.hasSuffix(".")
    }

    /// What a code stands for; only "T" and "t" are told apart by their size.
    private static func word(of code: String) -> String? { units[code] ?? units[code.lowercased()] }

    /// Meal-Master's codes, and the words that they stand for.
    private static let units = [
        "x": "", "sm": "small", "md": "medium", "lg": "large", "cn": "can", "pk": "package",
        "pn": "pinch", "dr": "drop", "ds": "dash", "ct": "carton", "bn": "bunch", "sl": "slice",
        "ea": "each", "t": "teaspoon", "ts": "teaspoon", "T": "tablespoon", "tb": "tablespoon",
        "fl": "fluid ounce", "c": "cup", "pt": "pint", "qt": "quart", "ga": "gallon",
        "oz": "ounce", "lb": "pound", "ml": "ml", "cb": "cubic centimetre", "cl": "cl", "dl": "dl",
        "l": "l", "mg": "mg", "cg": "cg", "dg": "dg", "g": "g", "kg": "kg",
    ]
}

import FoodModel

/// How many a recipe feeds, as recipes say it.
enum ServingsText {
    /// Reads "4", "4-6", "Serves 4 to 6", "Makes 39 cookies", "2 dozen buns" or "für 4 Personen".
    ///
    /// Nil for anything else, among it what measures the food instead of the eaters: "1 kg",
    /// "2 litres", "1 loaf"; of "5 cups (about 20 crackers)" the crackers are read, of "1 loaf
    /// (12 slices)" the slices.
    static func read(_ text: String) -> Estimate? {
        if let count = plainCount(text) { return Estimate(count) }
        // An older Cooklang writes several scales, "2|4": the first is the recipe's own.
        let first = text.lowercased().prefix { $0 != "|" }
        for part in first.split(whereSeparator: { "(),;=".contains($0) }) {
            switch reading(part) {
            case .count(let count): return count
            case .measure, .nothing: continue
            }
        }
        return nil
    }

    /// Whether `text` says how much is made, be it servings or "1 loaf", of which nobody says how many
    /// it feeds.
    static func isYield(_ text: String) -> Bool {
        if read(text) != nil { return true }
        let words = words(of: text.lowercased()[...])
        guard let start = words.firstIndex(where: { number($0) != nil }) else { return false }
        let rest = words[(start + 1)...]
        return ServingsWhole.place(in: rest) != nil
    }

    /// Reads the first of `texts` that says more than a number, or else the first number.
    ///
    /// A list such as "4", "4 cups" says of a number what it counts; a measure is no servings.
    static func read(anyOf texts: [String]) -> Estimate? {
        let worded = texts.filter { $0.contains(where: \.isLetter) }
        for text in worded {
            if let count = read(text) { return count }
        }
        return worded.isEmpty ? texts.lazy.compactMap { read($0) }.first : nil
    }

    /// The number of "4" and "4 servings", as most recipes of a large collection say it; nil of
    /// anything else.
    private static func plainCount(_ text: String) -> Double? {
        let bytes = text.utf8
        let digits = bytes.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        guard !digits.isEmpty, let count = Int(Substring(digits)), count > 0 else { return nil }
        let rest = bytes[digits.endIndex...]
        guard let space = rest.first else { return Double(count) }
        let word = rest.dropFirst()
        let letters: ClosedRange<UInt8> = UInt8(ascii: "a")...UInt8(ascii: "z")
        guard space == UInt8(ascii: " "), word.allSatisfy({ letters.contains($0 | 0x20) }) else {
            return nil
        }
        let unit = Substring(word).lowercased()
        let isPlain =
            !measures.contains(unit) && !ServingsWhole.words.contains(unit) && !links.contains(unit)
            && !unit.hasPrefix("doz")
        return isPlain ? Double(count) : nil
    }

    private enum Reading {
        case count(Estimate)
        case measure
        case nothing
    }

    /// What a part of a text without brackets says.
    private static func reading(_ text: Substring) -> Reading {
        guard !hasSignOrExponent(text) else { return .nothing }
        return reading(words(of: text)[...])
    }

    private static func reading(_ words: ArraySlice<String>) -> Reading {
        guard let start = words.firstIndex(where: { number($0) != nil }),
            var low = number(words[start])
        else { return .nothing }
        var rest = words[(start + 1)...]
        addFraction(&low, &rest)
        var high = low
        if let link = rest.first, links.contains(link), let end = rest.dropFirst().first,
            let number = number(end)
        {
            high = number
            rest = rest.dropFirst(2)
            addFraction(&high, &rest)
        }
        guard low > 0, high >= low, high.isFinite else { return .nothing }
        let unit = rest.first ?? ""
        if measures.contains(unit) { return .measure }
        if unit == "dozen" || unit == "doz" {
            rest = rest.dropFirst()
            (low, high) = (low * 12, high * 12)
        }
        if let whole = ServingsWhole.place(in: rest) {
            // "1 batch of 24 biscuits" says it of its pieces.
            let pieces = reading(rest[(whole + 1)...])
            if case .count = pieces { return pieces }
            return .measure
        }
        return .count(Estimate(low: low, point: (low + high) / 2, high: high))
    }

    /// Whether it has "-3" or "1e9", which are numbers of nothing that is eaten.
    private static func hasSignOrExponent(_ text: Substring) -> Bool {
        let characters = Array(text)
        for (place, character) in characters.enumerated() {
            let before = place > 0 ? characters[place - 1] : " "
            let rest = characters[(place + 1)...]
            if "-−–".contains(character), rest.first?.isNumber == true,
                before.isWhitespace || before == ":",
                !characters[..<place].contains(where: \.isNumber)
            {
                return true
            }
            if character == "e", before.isNumber,
                rest.drop(while: { "+-".contains($0) }).first?.isNumber == true
            {
                return true
            }
        }
        return false
    }

    /// The words with their signs taken off, a dash between numbers as a word of its own.
    private static func words(of text: Substring) -> [String] {
        var spaced = ""
        var last: Character = " "
        for character in text {
            let isDash = "-–—‑−".contains(character)
            let parts =
                last.isNumber != character.isNumber && !"./,⁄".contains(character)
                && !"./,⁄".contains(last)
            if isDash {
                spaced += last.isNumber || last == " " ? " - " : " "
            } else {
                if parts || isVulgar(character) && last.isNumber { spaced.append(" ") }
                spaced.append(character == "⁄" ? "/" : character)
            }
            last = isDash ? " " : character
        }
        return spaced.split { $0.isWhitespace || ":+*~<>\"'".contains($0) }
            .map { String($0.trimmingSuffix { $0 == "." || $0 == "," }) }.filter { !$0.isEmpty }
    }

    /// Adds the "1/2" or "½" of "1 1/2" to `number`.
    private static func addFraction(_ number: inout Double, _ rest: inout ArraySlice<String>) {
        guard let next = rest.first, next.contains("/") || next.first.map(isVulgar) == true,
            let fraction = self.number(next), fraction < 1
        else { return }
        number += fraction
        rest = rest.dropFirst()
    }

    private static func isVulgar(_ character: Character) -> Bool {
        !character.isWholeNumber && character.unicodeScalars.first?.properties.numericValue != nil
    }

    private static func number(_ word: String) -> Double? {
        if let number = Double(word), word.first?.isNumber == true { return number }
        if let named = numbers[word] { return named }
        if word.count == 1, let vulgar = word.unicodeScalars.first?.properties.numericValue {
            return vulgar
        }
        let parts = word.split(separator: "/")
        guard parts.count == 2, let over = Double(parts[0]), let under = Double(parts[1]),
            under > 0
        else {
            return Double(word.replacing(",", with: ".")).flatMap {
                word.first?.isNumber == true ? $0 : nil
            }
        }
        return over / under
    }

    private static let links: Set<String> = [
        "-", "to", "or", "bis", "à", "a", "ou", "oder", "tot", "till", "do", "til", "y", "e",
    ]

    private static let numbers: [String: Double] = [
        "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
        "nine": 9, "ten": 10, "twelve": 12, "dozen": 12,
    ]

    private static let measures: Set<String> = [
        "g", "gr", "gram", "grams", "gramm", "grammes", "gramos", "kg", "kilo", "kilos", "mg", "ml",
        "dl",
        "cl", "l", "litre", "litres", "liter", "liters", "oz", "ounce", "ounces", "lb", "lbs",
        "pound", "pounds", "cup", "cups", "quart", "quarts", "qt", "pint", "pints", "gallon",
        "gallons", "tbsp", "tablespoon", "tablespoons", "tsp", "teaspoon", "teaspoons", "fl",
        "inch", "inches", "cm", "min", "mins", "minutes", "minute", "hour", "hours", "kcal",
        "calories", "%", "kilogram", "kilograms", "millilitre", "millilitres", "milliliters",
    ]
}

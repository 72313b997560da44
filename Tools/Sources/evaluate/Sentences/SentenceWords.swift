import Foundation
import MealResolver

/// Brings what a person labelled and what was read to one form, so that only meaning counts.
enum SentenceWords {
    /// The words of `text`: compatibility forms, lower case, no marks, singular; digits and letters
    /// apart, fractions as their two numbers.
    static func words(of text: String) -> [String] {
        var words: [String] = []
        var word = ""
        func end() {
            if !word.isEmpty { words.append(Term(word).description) }
            word = ""
        }
        for character in plain(text) {
            if character == "'" || character == "’" { continue }
            if character.isNumber != word.last?.isNumber { end() }
            if character.isLetter || character.isNumber { word.append(character) } else { end() }
        }
        end()
        return words
    }

    /// The words of a unit in one spelling, in the order of the alphabet: "ounce can" is "can oz".
    static func unit(_ text: String) -> [String] {
        words(of: text.replacingOccurrences(of: "fl oz", with: "floz", options: .caseInsensitive))
            .map { synonyms[$0] ?? $0 }.sorted()
    }

    /// The numbers of a labelled quantity in order of size: "150 5#1$2" are 5.5 and 150.
    ///
    /// A one that only says "a single one" is left out.
    static func quantity(_ text: String) -> [Double] {
        var numbers: [Double] = []
        var whole: Double?
        for stretch in text.lowercased().split(whereSeparator: { " -–x".contains($0) }) {
            if let range = rangeWords[String(stretch)] {
                numbers += range
                whole = nil
                continue
            }
            guard let number = number(stretch) else {
                whole = nil
                continue
            }
            if let part = whole, number < 1, stretch.contains("/") {
                numbers[numbers.count - 1] = part + number
            } else {
                numbers.append(number)
            }
            whole = number == number.rounded() && !stretch.contains("/") ? number : nil
        }
        return settled(numbers)
    }

    /// `numbers` sorted, and a one left out that only says "a single one".
    static func settled(_ numbers: [Double]) -> [Double] {
        var numbers = numbers
        if numbers.first == 1 { numbers.removeFirst() }
        return numbers.sorted().map { ($0 * 1000).rounded() / 1000 }
    }

    /// "2", "1/2", "5#1$4", "#1$4" or "two".
    private static func number(_ text: Substring) -> Double? {
        if let word = numberWords[String(text)] { return word }
        let parts = text.split(separator: "#", omittingEmptySubsequences: false)
        let numbers = parts.filter { !$0.isEmpty }.map(fraction)
        guard !numbers.isEmpty, !numbers.contains(nil) else { return nil }
        return numbers.compactMap { $0 }.reduce(0, +)
    }

    private static func fraction(_ text: Substring) -> Double? {
        let parts = text.split { $0 == "/" || $0 == "$" }.map { Double($0) }
        guard let first = parts.first ?? nil, parts.count <= 2 else { return nil }
        guard parts.count == 2 else { return first }
        guard let second = parts[1], second > 0 else { return nil }
        return first / second
    }

    /// Labels write a half as "#1$2"; NFKC makes "1⁄2" of "½" and would join it to a number before.
    private static func plain(_ text: String) -> String {
        var spaced = ""
        for scalar in text.unicodeScalars {
            if scalar.properties.numericType == .numeric { spaced.append(" ") }
            spaced.unicodeScalars.append(scalar)
        }
        return spaced.precomposedStringWithCompatibilityMapping.lowercased()
            .replacingOccurrences(of: "#", with: " ")
            .replacingOccurrences(of: "$", with: "/")
            .replacingOccurrences(of: "\u{2044}", with: "/")
            .replacingOccurrences(of: "\u{2013}", with: "-")
    }

    private static let numberWords: [String: Double] = [
        "half": 0.5, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
        "eight": 8, "nine": 9, "ten": 10, "dozen": 12,
    ]

    /// Words for a range of numbers, as lines are read.
    private static let rangeWords: [String: [Double]] = [
        "few": [2, 4], "couple": [2, 3], "several": [3, 6],
    ]

    /// One spelling for each unit, in the singular.
    private static let synonyms: [String: String] = [
        "gram": "g", "gramme": "g", "gr": "g", "kilogram": "kg", "kilo": "kg", "milligram": "mg",
        "ounce": "oz", "pound": "lb", "millilitre": "ml", "milliliter": "ml", "litre": "l",
        "liter": "l", "decilitre": "dl", "cup": "c", "tablespoon": "tbsp", "tbs": "tbsp",
        "tbl": "tbsp", "teaspoon": "tsp", "pint": "pt", "quart": "qt", "inch": "in",
        "centimetre": "cm", "centimeter": "cm", "millimetre": "mm", "tin": "can",
        "lg": "large", "sm": "small", "md": "medium", "package": "pack", "packet": "pack",
        "pkg": "pack",
    ]
}

import FileFormats
import FoodModel

/// Reads the conditions of a ``RatingFilter``: "or" binds less than "and", "and" less than "not".
struct RatingFilterParser {
    private struct Word {
        let text: String
        /// 0-based, in characters.
        let start: Int
        let isQuoted: Bool
    }

    private let condition: String
    private var words: [Word] = []
    private var next = 0
    private var depth = 0

    init(_ text: String) { condition = text }

    private typealias Condition = RatingFilter.Condition

    mutating func parse() throws(RatingFilterError) -> RatingFilter.Condition {
        words = try split()
        let read = try either()
        guard next == words.count else {
            throw error("\"\(words[next].text)\" is one too many; join conditions by and, or")
        }
        return read
    }

    private mutating func either() throws(RatingFilterError) -> Condition {
        var read = try both()
        while take("or") { read = .either(read, try both()) }
        return read
    }

    private mutating func both() throws(RatingFilterError) -> Condition {
        var read = try single()
        while take("and") { read = .both(read, try single()) }
        return read
    }

    private mutating func single() throws(RatingFilterError) -> Condition {
        depth += 1
        defer { depth -= 1 }
        guard depth <= Self.deepest else { throw error("too many brackets and nots in each other") }
        if take("not") { return .not(try single()) }
        guard take("(") else { return try comparison() }
        let read = try either()
        guard take(")") else { throw error("a bracket is not closed; a \")\" is missing here") }
        return read
    }

    private static let deepest = 64

    private mutating func comparison() throws(RatingFilterError) -> Condition {
        guard let name = peek else { throw error("a condition is missing, such as CA>=300") }
        guard let column = RatingColumn(named: name.text) else { throw unknown(name.text) }
        if column.isOfRun {
            throw error("\"\(column.name)\" is not known of a recipe alone; take another column")
        }
        next += 1
        let sign = peek.map { $0.text == "==" ? "=" : $0.text }
        guard let sign, let comparison = RatingFilter.Comparison(rawValue: sign) else {
            throw error("after \"\(name.text)\" one of >= > = != < <= must stand")
        }
        next += 1
        guard let value = peek else { throw error("a value is missing, such as \(name.text)>=300") }
        if !value.isQuoted, let number = Double(value.text), number.isFinite, !column.isText {
            next += 1
            return .compares(column, comparison, number)
        }
        guard column.isText else {
            throw error("\"\(value.text)\" is not a number; write one such as \(name.text)>=300")
        }
        guard comparison == .equal || comparison == .unequal else {
            throw error("\"\(column.name)\" is a text; compare it by = or !=")
        }
        next += 1
        return .equals(column, value.text, isEqual: comparison == .equal)
    }

    private func unknown(_ name: String) -> RatingFilterError {
        let isNutrient = Nutrient.allCases.contains { $0.tag == name.uppercased() }
        if isNutrient {
            return error(
                "of \"\(name)\" no sum is known: not every table states it. Take one of "
                    + RatingColumn.nutrients.map(\.tag).joined(separator: " ")
            )
        }
        let question = NearestWord.question(name, among: RatingColumn.all.map(\.name))
        return error(
            "no column is called \"\(name)\"\(question.isEmpty ? ";" : question) "
                + "osteon rate --list-columns has them all"
        )
    }
}

extension RatingFilterParser {
    private var peek: Word? { next < words.count ? words[next] : nil }

    /// Whether the next word is `word`, which is then passed.
    private mutating func take(_ word: String) -> Bool {
        guard let peek, !peek.isQuoted, peek.text.lowercased() == word else { return false }
        next += 1
        return true
    }

    private func error(_ message: String) -> RatingFilterError {
        RatingFilterError(
            condition: condition,
            column: (peek?.start ?? condition.count) + 1,
            text: peek?.text ?? "",
            message: message
        )
    }

    private func split() throws(RatingFilterError) -> [Word] {
        let characters = Array(condition)
        var words: [Word] = []
        var place = 0
        while place < characters.count {
            let start = place
            let character = characters[place]
            if character.isWhitespace {
                place += 1
                continue
            }
            if character == "\"" || character == "'" {
                place += 1
                while place < characters.count, characters[place] != character { place += 1 }
                guard place < characters.count else {
                    throw RatingFilterError(
                        condition: condition,
                        column: start + 1,
                        text: String(characters[start...]),
                        message: "a quotation mark is not closed"
                    )
                }
                let text = String(characters[(start + 1)..<place])
                words.append(Word(text: text, start: start, isQuoted: true))
                place += 1
                continue
            }
            place += 1
            if "<>=!".contains(character) {
                if place < characters.count, characters[place] == "=" { place += 1 }
            } else if !"()".contains(character) {
                while place < characters.count, !characters[place].isWhitespace,
                    !"<>=!()\"'".contains(characters[place])
                {
                    place += 1
                }
            }
            let text = String(characters[start..<place])
            words.append(Word(text: text, start: start, isQuoted: false))
        }
        return words
    }
}

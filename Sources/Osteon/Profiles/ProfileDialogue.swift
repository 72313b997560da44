public import FoodModel
import Knowledge

/// Asks a person for their profile, one line an answer; what is already known is not asked.
///
/// An empty answer takes what stands in brackets, or leaves a question open that may stay so.
public struct ProfileDialogue {
    /// The answers ended before what is needed was said.
    public struct Unfinished: Error, Hashable, Sendable {}

    private let answer: () -> String?
    private let tell: (String) -> Void

    /// - Parameters:
    ///   - answer: The next line that the person writes; nil where there is none any more.
    ///   - tell: Shows text as it is.
    public init(answer: @escaping () -> String?, tell: @escaping (String) -> Void) {
        self.answer = answer
        self.tell = tell
    }

    /// `request` with what it lacks.
    ///
    /// - Throws: ``Unfinished``; `InputError` with the place of a fault in a shipped file.
    public func complete(_ request: ProfileRequest) throws -> ProfileRequest {
        var request = request
        if request.sex == nil { request.sex = try ask("female or male?", read: Self.sex) }
        if request.age == nil {
            request.age = try ask("How old, in years?") { Int($0).flatMap(Self.within(1...120)) }
        }
        if request.weightInKilograms == nil {
            request.weightInKilograms = try ask("What weight, in kg?") {
                Self.number($0, "kg").flatMap(Self.within(25...350))
            }
        }
        if request.heightInMetres == nil {
            request.heightInMetres = try askOpen("What height, in cm? (empty: not known)") {
                Self.number($0, "cm").map { $0 > 3 ? $0 / 100 : $0 }.flatMap(Self.within(1...2.5))
            }
        }
        if request.tScore == nil {
            request.tScore = try askOpen("Lowest T-score of a bone scan? (empty: not known)") {
                Double($0.replacing("−", with: "-")).flatMap(Self.within(-8...6))
            }
        }
        let words = try Knowledge.profiles().words()
        if request.therapies.isEmpty {
            request.therapies = try askWords(
                "Medicines, with commas between? (such as anastrozole, alendronate 07:00)"
            ) { _ = try words.therapy($0) }
        }
        if request.conditions.isEmpty {
            request.conditions = try askWords(
                "Conditions, with commas between? (such as kidney stones)"
            ) { _ = try words.condition($0) }
        }
        if request.diet == nil {
            request.diet = try askOpen("omnivore, pescetarian, vegetarian or vegan? [omnivore]") {
                Diet(rawValue: $0.lowercased())
            }
        }
        return request
    }

    private func ask<Value>(_ question: String, read: (String) -> Value?) throws -> Value {
        while true {
            guard let text = try line(after: question) else { throw Unfinished() }
            if let value = read(text) { return value }
            tell("  \"\(text)\" is not understood.\n")
        }
    }

    private func askOpen<Value>(
        _ question: String,
        read: (String) -> Value?
    ) throws -> Value? {
        while true {
            guard let text = try line(after: question), !text.isEmpty else { return nil }
            if let value = read(text) { return value }
            tell("  \"\(text)\" is not understood.\n")
        }
    }

    /// Words that `check` does not refuse; what it says of a word is told, and the question stands.
    private func askWords(
        _ question: String,
        check: (ProfileRequest.Word) throws -> Void
    ) throws -> [ProfileRequest.Word] {
        while true {
            guard let text = try line(after: question) else { return [] }
            let words = ProfileWords.words(in: text, at: SourceLocation(file: "answer"))
            do {
                for word in words { try check(word) }
                return words
            } catch let error as InputError {
                tell("  \(error.message)\n")
            }
        }
    }

    private func line(after question: String) throws -> String? {
        tell("\(question) ")
        return answer().map { text in
            let words = text.split(whereSeparator: \.isWhitespace)
            return words.joined(separator: " ")
        }
    }

    private static func sex(_ text: String) -> Profile.Sex? {
        switch text.lowercased() {
        case "f", "female", "woman": .female
        case "m", "male", "man": .male
        default: nil
        }
    }

    private static func number(_ text: String, _ unit: String) -> Double? {
        let digits = text.hasSuffix(unit) ? String(text.dropLast(unit.count)) : text
        return Double(digits.filter { $0 != " " })
    }

    private static func within<Value: Comparable>(
        _ range: ClosedRange<Value>
    ) -> (Value) -> Value? {
        { range.contains($0) ? $0 : nil }
    }
}

/// Medicines or conditions written in one line.
public enum ProfileWords {
    /// What commas part in `text`.
    public static func words(in text: String, at location: SourceLocation) -> [ProfileRequest.Word]
    {
        text.split(separator: ",").compactMap { part in
            let words = part.split(whereSeparator: \.isWhitespace)
            return words.isEmpty
                ? nil : ProfileRequest.Word(words.joined(separator: " "), at: location)
        }
    }
}

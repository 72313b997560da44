import FoodModel
import Foundation
import Osteon

/// The members of a JSON body, taken one by one; what nobody takes is refused by its name, so that a
/// slip of the finger changes no answer unseen.
struct Fields {
    private var members: [String: JSONValue]
    private var known: [String] = []

    /// - Throws: ``Problem`` for a body that is no JSON object.
    init(_ request: Request) throws(Problem) {
        let value: JSONValue
        do {
            value = try JSONDecoder().decode(JSONValue.self, from: Data(request.body))
        } catch {
            throw .badRequest("the body is no JSON: \(Self.reason(error))")
        }
        guard case .object(let members) = value else {
            throw .badRequest("the body is \(value.kind); send a JSON object")
        }
        self.members = members
    }

    private static func reason(_ error: any Error) -> String {
        guard case DecodingError.dataCorrupted(let context) = error else { return "\(error)" }
        let cause = context.underlyingError as? CocoaError
        let told = cause?.userInfo[NSDebugDescriptionErrorKey] as? String
        return told ?? context.debugDescription
    }

    /// - Throws: ``Problem`` that names a member which nothing asked for.
    func end() throws(Problem) {
        guard let strange = members.keys.min() else { return }
        let names = known.map { "\"\($0)\"" }.joined(separator: ", ")
        throw .badRequest("\"\(strange)\" is no member of this request; it takes \(names)")
    }

    private mutating func take(_ name: String) -> JSONValue? {
        known.append(name)
        guard let value = members.removeValue(forKey: name) else { return nil }
        if case .null = value { return nil }
        return value
    }

    private func refusal(_ name: String, _ value: JSONValue, _ wanted: String) -> Problem {
        .badRequest("\"\(name)\" is \(value.kind); send \(wanted)")
    }

    mutating func text(_ name: String) throws(Problem) -> String? {
        switch take(name) {
        case nil: return nil
        case .text(let text): return text
        case .some(let value): throw refusal(name, value, "a text")
        }
    }

    mutating func requiredText(_ name: String) throws(Problem) -> String {
        guard let text = try text(name) else {
            throw .badRequest("\"\(name)\" is missing; send a text")
        }
        return text
    }

    mutating func flag(_ name: String) throws(Problem) -> Bool {
        switch take(name) {
        case nil: return false
        case .bool(let flag): return flag
        case .some(let value): throw refusal(name, value, "true or false")
        }
    }

    mutating func number(
        _ name: String,
        in range: ClosedRange<Double>
    ) throws(Problem) -> Double? {
        switch take(name) {
        case nil: return nil
        case .number(let number) where range.contains(number): return number
        case .number(let number):
            throw .badRequest(
                "\"\(name)\" is \(number); send a number from \(Self.short(range.lowerBound)) to "
                    + Self.short(range.upperBound)
            )
        case .some(let value): throw refusal(name, value, "a number")
        }
    }

    mutating func count(_ name: String, in range: ClosedRange<Int>) throws(Problem) -> Int? {
        let bounds = Double(range.lowerBound)...Double(range.upperBound)
        guard let number = try number(name, in: bounds) else { return nil }
        guard number == number.rounded() else {
            throw .badRequest("\"\(name)\" is \(number); send a whole number")
        }
        return Int(number)
    }

    mutating func texts(_ name: String) throws(Problem) -> [String] {
        switch take(name) {
        case nil: return []
        case .array(let values):
            var texts: [String] = []
            for value in values {
                guard case .text(let text) = value else {
                    throw refusal("\(name)[]", value, "a list of texts")
                }
                texts.append(text)
            }
            return texts
        case .some(let value): throw refusal(name, value, "a list of texts")
        }
    }

    private static func short(_ number: Double) -> String {
        number == number.rounded() ? "\(Int(number))" : "\(number)"
    }
}

extension Fields {
    /// The meal that a request is about, with whom it is for.
    struct Meal: Sendable {
        let text: String
        let name: String
        let profile: String?
        let today: CalendarDay?

        var bytes: [UInt8] { Array(text.utf8) }
    }

    /// The members that every request about a meal has.
    mutating func meal() throws(Problem) -> Meal {
        let text = try requiredText("meal")
        let name = try name()
        let profile = try self.text("profile")
        let date = try self.text("today")
        let today = date.flatMap { CalendarDay(iso: $0) }
        if let date, today == nil {
            throw .badRequest("\"today\" is \"\(date)\"; write a date as 2026-11-24")
        }
        return Meal(text: text, name: name, profile: profile, today: today)
    }

    /// What the text is called where a place in it is told; its ending tells the format.
    mutating func name() throws(Problem) -> String {
        let name = try text("name") ?? "meal.txt"
        // Nothing is opened by it; what looks like a path is refused all the same.
        let isPlain = name.unicodeScalars.allSatisfy {
            $0 != "/" && $0 != "\\" && !$0.properties.isPatternWhitespace || $0 == " "
        }
        guard isPlain, (1...200).contains(name.utf8.count) else {
            throw .badRequest("\"name\" is a file's name without folders, of 200 bytes at most")
        }
        return name
    }
}

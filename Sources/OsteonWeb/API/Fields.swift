import Foundation

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

    private init(members: [String: JSONValue]) { self.members = members }

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

    /// One of the words that `Choice` has.
    mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(
        _ name: String,
        of kind: Choice.Type
    ) throws(Problem) -> Choice? {
        guard let word = try text(name) else { return nil }
        guard let choice = Choice(rawValue: word) else {
            let words = kind.allCases.map { "\"\($0.rawValue)\"" }
            throw .badRequest("\"\(name)\" is \"\(word)\"; send \(words.joined(separator: " or "))")
        }
        return choice
    }

    /// The members of each object of a list.
    mutating func objects(_ name: String) throws(Problem) -> [Fields] {
        switch take(name) {
        case nil: return []
        case .array(let values):
            var objects: [Fields] = []
            for value in values {
                guard case .object(let members) = value else {
                    throw refusal("\(name)[]", value, "a list of objects")
                }
                objects.append(Fields(members: members))
            }
            return objects
        case .some(let value): throw refusal(name, value, "a list of objects")
        }
    }

    private static func short(_ number: Double) -> String {
        number == number.rounded() ? "\(Int(number))" : "\(number)"
    }
}

import BoneScore
import FoodModel

extension CautionTrigger {
    /// The trigger that a row's words state; nil where they state none.
    init?(_ words: [String]) {
        let rest = Array(words.dropFirst())
        let phrases = rest.joined(separator: " ").split(separator: "|").map(String.init)
        switch words.first {
        case "always" where rest.isEmpty: self = .always
        case "untimed" where rest.isEmpty: self = .untimed
        case "clinician" where rest.isEmpty: self = .clinician
        case "named" where !phrases.isEmpty: self = .named(phrases)
        case "food" where !phrases.isEmpty: self = .food(phrases)
        case "day":
            guard let (nutrient, sign, amount) = Self.comparison(rest.prefix(3)) else { return nil }
            switch (sign, rest.count) {
            case (">", 3): self = .dayAbove(nutrient, limit: amount, fromAge: 0)
            case ("<", 3): self = .dayBelow(nutrient, limit: amount)
            case (">", 5):
                guard rest[3] == "from", let age = Int(rest[4]) else { return nil }
                self = .dayAbove(nutrient, limit: amount, fromAge: age)
            default: return nil
            }
        case "supplement":
            guard case (let nutrient, ">", let amount)? = Self.comparison(rest[...]) else {
                return nil
            }
            self = .supplementsAbove(nutrient, limit: amount)
        case "sitting":
            guard case (let nutrient, ">", let amount)? = Self.comparison(rest[...]) else {
                return nil
            }
            self = .sittingAbove(nutrient, limit: amount)
        case "limit":
            guard rest.count == 1, let limit = UpperLimit(rawValue: rest[0]) else { return nil }
            self = .upperLimit(limit)
        case "mercury":
            guard rest.count == 1, let level = FoodClass.Mercury(rawValue: rest[0]) else {
                return nil
            }
            self = .mercury(level)
        case "after":
            guard let first = rest.first, let minutes = Int(first) else { return nil }
            let names = rest.dropFirst().joined(separator: " ").split(separator: "|")
            self = .after(minutes: minutes, names: names.map(String.init))
        case "before":
            guard let first = rest.first, let minutes = Int(first) else { return nil }
            let names = rest.dropFirst().joined(separator: " ").split(separator: "|")
            self = .before(minutes: minutes, names: names.map(String.init))
        case "near":
            guard let first = rest.first, let minutes = Int(first),
                let (nutrient, amount, isOfSupplements) = Self.sitting(rest.dropFirst())
            else { return nil }
            self = .near(
                minutes: minutes,
                nutrient,
                limit: amount,
                supplementsOnly: isOfSupplements
            )
        case "unknown-time":
            guard let (nutrient, amount, isOfSupplements) = Self.sitting(rest[...]) else {
                return nil
            }
            self = .timeUnknown(nutrient, limit: amount, supplementsOnly: isOfSupplements)
        case "bmi":
            guard rest.count == 2, rest[0] == "<", let limit = Double(rest[1]) else { return nil }
            self = .bodyMassIndexBelow(limit)
        default: return nil
        }
    }

    /// What a sitting brings more than: "CA > 300", or "supplement CA > 0" of its supplements.
    private static func sitting(
        _ words: ArraySlice<String>
    ) -> (nutrient: Nutrient, limit: Double, supplementsOnly: Bool)? {
        let isOfSupplements = words.first == "supplement"
        guard
            case (let nutrient, ">", let amount)? = comparison(
                words.dropFirst(isOfSupplements ? 1 : 0)
            )
        else { return nil }
        return (nutrient, amount, isOfSupplements)
    }

    /// Tag, sign and number of "CA > 600".
    private static func comparison(
        _ words: ArraySlice<String>
    ) -> (nutrient: Nutrient, sign: String, amount: Double)? {
        let words = Array(words)
        guard words.count == 3, let nutrient = Nutrient(tag: words[0]),
            let amount = Double(words[2])
        else { return nil }
        return (nutrient, words[1], amount)
    }
}

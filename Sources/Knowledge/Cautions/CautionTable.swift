import BoneScore
import FoodModel

/// Reads Cautions/cautions.tsv: what a person should be told, and when.
enum CautionTable {
    /// The rules in their order.
    ///
    /// - Throws: `InputError` with the place of the fault.
    static func read(_ bytes: [UInt8], file: String, sources: SourceTable) throws -> [CautionRule] {
        var keys: Set<String> = []
        return try ResolverTable(bytes, path: file).map { row in
            let key = try row.name("key")
            guard keys.insert(key).inserted else {
                throw row.fault("key", "the caution \"\(key)\" stands twice")
            }
            var therapies: Set<Therapy.Kind> = []
            var conditions: Set<Condition> = []
            for word in try row.texts("person") {
                if let kind = Therapy.Kind(rawValue: word) {
                    therapies.insert(kind)
                } else if let condition = Condition(rawValue: word) {
                    conditions.insert(condition)
                } else {
                    throw row.fault("person", "\"\(word)\" is no medicine and no condition")
                }
            }
            let words = try row.name("trigger").split(separator: " ").map(String.init)
            guard let trigger = CautionTrigger(words) else {
                throw row.fault("trigger", "\"\(try row.text("trigger"))\" is no trigger")
            }
            return CautionRule(
                key: key,
                therapies: therapies,
                conditions: conditions,
                trigger: trigger,
                withheld: try withheld(row),
                text: try row.name("text"),
                citation: try sources.citation(row)
            )
        }
    }

    private static func withheld(_ row: ResolverTable.Row) throws -> CautionRule.Withheld {
        var withheld = CautionRule.Withheld()
        for word in try row.texts("withholds") {
            if word == "score" {
                withheld.score = true
            } else if let component = Component(key: word) {
                withheld.gaps.insert(component)
            } else {
                throw row.fault("withholds", "\"\(word)\" is neither score nor a component")
            }
        }
        return withheld
    }
}

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
        case "near":
            guard let first = rest.first, let minutes = Int(first) else { return nil }
            let isOfSupplements = rest.dropFirst().first == "supplement"
            let parts = rest.dropFirst(isOfSupplements ? 2 : 1)
            guard case (let nutrient, ">", let amount)? = Self.comparison(parts) else { return nil }
            self = .near(
                minutes: minutes,
                nutrient,
                limit: amount,
                supplementsOnly: isOfSupplements
            )
        default: return nil
        }
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

import BoneScore
import FoodModel

/// Reads Cautions/cautions.tsv: what a person should be told, and when.
enum CautionTable {
    /// The rules in their order.
    ///
    /// - Throws: `InputError` with the place of the fault.
    static func read(_ bytes: [UInt8], file: String, sources: SourceTable) throws -> [CautionRule] {
        var keys: Set<String> = []
        let rules = try ResolverTable(bytes, path: file).map { row in
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
                replaces: Set(try row.texts("replaces")),
                doubt: try doubt(row),
                text: try row.name("text"),
                citation: try sources.citation(row)
            )
        }
        for rule in rules {
            guard let other = rule.replaces.first(where: { !keys.contains($0) }) else { continue }
            throw InputError(
                .badData,
                at: SourceLocation(file: file),
                "\"\(rule.key)\" replaces \"\(other)\", and no caution is called so"
            )
        }
        return rules
    }

    /// When and how a row speaks of a limit that may be passed; nil where its cells are empty.
    private static func doubt(_ row: ResolverTable.Row) throws -> CautionRule.Doubt? {
        let words = try row.texts("doubt")
        guard !words.isEmpty else { return nil }
        let text = try row.name("doubt_text")
        if words == ["likely"] { return CautionRule.Doubt(.likely, text: text) }
        let classes = Set(words.map(FoodClass.Key.init))
        return CautionRule.Doubt(.foods(classes), text: text)
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

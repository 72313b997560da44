public import BoneScore
import FileFormats
public import FoodModel

/// What closes a gap, in the words of a kitchen: "a glass of milk".
public struct GapPortion: Sendable {
    /// A food and what one portion of it brings.
    public struct Food: Sendable {
        /// In the unit of the component's intake.
        public let amount: Double
        /// "glass of milk".
        public let one: String
        /// "glasses of milk".
        public let many: String
    }

    public let component: Component
    /// Nil where no single portion is a fair measure.
    public let food: Food?
    /// What to say beside it, or in its place; may be empty.
    public let advice: String
    private let contents: DietContents
    /// Kinds of medicines, and conditions, with which it is not said.
    private let notFor: Set<String>

    /// The rows of the tab-separated `file`, which holds `bytes`.
    static func read(_ bytes: [UInt8], file: String) throws -> [GapPortion] {
        let table = try ResolverTable(bytes, path: file)
        return try table.map { row in
            guard let component = Component(key: try row.text("component")) else {
                throw row.fault("component", "no component has this key")
            }
            var food: Food?
            if !(try row.text("amount").isEmpty) {
                guard let amount = Double(try row.text("amount")), amount > 0 else {
                    throw row.fault("amount", "the amount is not a number above 0")
                }
                food = Food(amount: amount, one: try row.text("one"), many: try row.text("many"))
            }
            var contents: DietContents = []
            for word in try row.texts("contains", between: ",") {
                guard let part = DietContents(word: word) else {
                    throw row.fault("contains", "\"\(word)\" is nothing that a diet forbids")
                }
                contents.insert(part)
            }
            return GapPortion(
                component: component,
                food: food,
                advice: try row.text("advice"),
                contents: contents,
                notFor: try notFor(row)
            )
        }
    }

    private static func notFor(_ row: ResolverTable.Row) throws -> Set<String> {
        let words = try row.texts("not_for", between: "|")
        for word in words
        where Therapy.Kind(rawValue: word) == nil && Condition(rawValue: word) == nil {
            throw row.fault("not_for", "\"\(word)\" is no medicine and no condition")
        }
        return Set(words)
    }

    /// Whether a person with `profile` may be told of it: by their diet, medicines and conditions.
    public func suits(_ profile: Profile) -> Bool {
        contents.isDisjoint(with: profile.diet.forbidden)
            && !profile.therapies.contains { notFor.contains($0.kind.rawValue) }
            && !profile.conditions.contains { notFor.contains($0.rawValue) }
    }
}

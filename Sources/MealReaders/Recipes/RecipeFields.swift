/// What the keys of JSON and the columns of a table are called that hold recipes.
///
/// Names are compared without regard to case, spaces and underlines; of several the first that a
/// record has is used.
public struct RecipeFields: Hashable, Sendable {
    /// Such as "title" and "name".
    public var title: [String]
    /// A list, or a text with a line for each.
    public var ingredients: [String]
    /// How many the recipe feeds.
    public var servings: [String]

    public init(title: [String], ingredients: [String], servings: [String]) {
        self.title = title
        self.ingredients = ingredients
        self.servings = servings
    }

    /// The names that known collections use: the community's, RecipeNLG's, Epicurious's, PlanToEat's
    /// and My Recipe Box's.
    public static let known = RecipeFields(
        title: ["title", "name", "recipename", "recipetitle"],
        ingredients: ["ingredients", "recipeingredient", "ingredientlines", "extendedingredients"],
        servings: [
            "servings", "yield", "yields", "recipeyield", "recipeservings", "serves", "quantity",
        ]
    )

    /// The index among `names` of the first of `wanted`, or nil.
    static func index(of wanted: [String], in names: [String]) -> Int? {
        for name in wanted {
            let index = names.firstIndex { candidate in
                var candidate = candidate
                return candidate.withUTF8 { matches($0, name) }
            }
            if let index { return index }
        }
        return nil
    }

    /// Whether the name in `bytes` is `wanted`, but for case, spaces, underlines and dashes.
    static func matches(_ bytes: UnsafeBufferPointer<UInt8>, _ wanted: String) -> Bool {
        // Most keys are told by their first letters.
        guard let first = bytes.first, let letter = wanted.utf8.first,
            lowercased(first) == lowercased(letter) || isPassedOver(first) || isPassedOver(letter)
        else { return false }
        var rest = wanted.utf8.makeIterator()
        for byte in bytes where !isPassedOver(byte) {
            var next = rest.next()
            while let skipped = next, isPassedOver(skipped) { next = rest.next() }
            guard let letter = next, lowercased(letter) == lowercased(byte) else { return false }
        }
        while let letter = rest.next() {
            guard isPassedOver(letter) else { return false }
        }
        return true
    }

    private static func isPassedOver(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
    }

    private static func lowercased(_ byte: UInt8) -> UInt8 {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
    }
}

/// An ingredient as Cooklang marks it: `@chickpeas{400%g}(drained)`.
struct CooklangIngredient {
    /// An ingredient line of its parts: "400 g chickpeas, drained".
    let text: String
    /// Of the "@", 1-based.
    let column: Int
    /// Whether it names another recipe's file.
    let isRecipe: Bool
    /// Whether it only points at an ingredient that is listed before.
    let isRepeated: Bool

    /// The ingredients that one line without comments marks.
    static func all(in line: [Character]) -> [CooklangIngredient] {
        var found: [CooklangIngredient] = []
        var index = 0
        while let at = line[index...].firstIndex(of: "@") {
            var scanner = Scanner(line: line, index: at + 1)
            index = at + 1
            guard let ingredient = scanner.ingredient(column: at + 1) else { continue }
            found.append(ingredient)
            index = scanner.index
        }
        return found
    }

    private struct Scanner {
        let line: [Character]
        var index: Int

        mutating func ingredient(column: Int) -> CooklangIngredient? {
            let marks = take { "&?+-@".contains($0) }
            guard let name = name() else { return nil }
            let amount = enclosed("{", "}")
            let preparation = enclosed("(", ")")
            let quantity = Self.quantity(amount ?? "")
            // "white wine|wine" shows the second name in the prose; the first is the food's.
            let food = name.prefix { $0 != "|" }
            let isPath = food.hasPrefix("./") || food.hasPrefix("../") || marks.contains("@")
            let words = quantity + [isPath ? Self.recipe(at: food) : food]
            var text = words.joined(separator: " ")
            if let preparation, !preparation.isEmpty { text += ", \(preparation)" }
            if marks.contains("?") { text += " (optional)" }
            return CooklangIngredient(
                text: text,
                column: column,
                isRecipe: isPath,
                isRepeated: marks.contains("&") && quantity.isEmpty
            )
        }

        /// The name of the recipe whose file `path` is.
        private static func recipe(at path: Substring) -> Substring {
            let name = path.split(separator: "/").last ?? path
            return name.hasSuffix(".cook") ? name.dropLast(5) : name
        }

        /// The words up to a brace, or one word where no brace follows.
        private mutating func name() -> String? {
            guard index < line.count, !line[index].isWhitespace else { return nil }
            let start = index
            _ = take { !"{}@#~(".contains($0) }
            if index < line.count, line[index] == "{", line[index...].contains("}"), index > start {
                return String(line[start..<index]).trimmed
            }
            index = start
            let word = take { character in
                "-_'’./".contains(character)
                    || !(character.isWhitespace || character.isPunctuation || character == "~")
            }
            let name = word.trimmingSuffix { ".-/'’".contains($0) }
            index -= word.count - name.count
            return name.isEmpty ? nil : String(name)
        }

        /// The text between `open`, if it is next, and `close`.
        private mutating func enclosed(_ open: Character, _ close: Character) -> String? {
            guard index < line.count, line[index] == open,
                let end = line[index...].firstIndex(of: close)
            else { return nil }
            defer { index = end + 1 }
            return String(line[index + 1..<end]).trimmed
        }

        private mutating func take(while predicate: (Character) -> Bool) -> String {
            let taken = line[index...].prefix(while: predicate)
            index += taken.count
            return String(taken)
        }

        /// The amount and the unit of "=1/2%cup"; the "=" says that the amount does not scale.
        private static func quantity(_ amount: String) -> [Substring] {
            amount.drop { $0 == "=" }.split(separator: "%", maxSplits: 1)
                .map { $0.prefix { $0 != "|" }.drop(while: \.isWhitespace) }
                .map { $0.trimmingSuffix { $0.isWhitespace || $0 == "*" } }
                .filter { !$0.isEmpty }
        }
    }
}

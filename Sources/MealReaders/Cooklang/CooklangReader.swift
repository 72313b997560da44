import FileFormats
import FoodModel

/// Reads a Cooklang recipe: prose with the ingredients marked in it.
struct CooklangReader: MealFormat {
    private let source: MealSource
    private var title: String?
    private var servings: Estimate?
    private var ingredients: [Item] = []
    private var directions: [String] = []
    private var findings: [Finding] = []

    static func recognises(_ source: MealSource) -> Bool {
        if source.isNamed("cook") { return true }
        guard !source.isNamed("yaml", "yml", "json"), !YAMLReader.isJSON(source.text) else {
            return false
        }
        return source.lines.contains { line in
            line.firstIndex(of: "@").map { line[$0...].contains("{") && line.contains("}") }
                ?? false
        }
    }

    static func read(_ source: MealSource) throws(InputError) -> Diary {
        var reader = Self(source: source)
        reader.readLines()
        guard !reader.ingredients.isEmpty else {
            throw source.error(
                "the recipe has no ingredients; mark each one, such as \"@chickpeas{400%g}\""
            )
        }
        let recipe = Recipe(
            title: reader.title ?? source.stem,
            servings: reader.servings,
            ingredients: reader.ingredients,
            directions: reader.directions.joined(separator: "\n"),
            location: source.location(line: 1)
        )
        return Diary(recipes: [recipe], findings: reader.findings)
    }

    private init(source: MealSource) { self.source = source }

    private mutating func readLines() {
        var comments = CooklangComments()
        var isFrontMatter = false
        for (index, line) in source.lines.enumerated() {
            if line.trimmingSuffix(while: \.isWhitespace) == "---", index == 0 || isFrontMatter {
                isFrontMatter = index == 0
            } else if isFrontMatter {
                readMetadata(line, number: index + 1)
            } else if line.hasPrefix(">>") {
                readMetadata(line.dropFirst(2), number: index + 1)
            } else {
                let text = comments.blankingOut(of: line)
                // A note, or the name of a section.
                guard let first = text.first, first != ">", first != "=" else { continue }
                directions.append(String(text))
                for ingredient in CooklangIngredient.all(in: text) {
                    add(ingredient, line: index + 1)
                }
            }
        }
    }

    private mutating func readMetadata(_ line: Substring, number: Int) {
        guard let colon = line.firstIndex(of: ":") else { return }
        let key = line[..<colon].lowercased().filter { !$0.isWhitespace }
        let value = line[colon...].dropFirst().drop { $0.isWhitespace || "\"'".contains($0) }
            .trimmingSuffix { $0.isWhitespace || "\"'".contains($0) }
        switch key {
        case "title": title = String(value)
        case "servings", "serves", "yield":
            servings = ServingsText.read(String(value)) ?? servings
            guard servings == nil else { return }
            findings.append(
                Finding(
                    .warning,
                    at: source.location(line: number),
                    text: String(value),
                    "\"\(value)\" is not a number of servings; write one such as \"servings: 4\""
                )
            )
        default: break
        }
    }

    private mutating func add(_ ingredient: CooklangIngredient, line: Int) {
        let location = source.location(line: line, column: ingredient.column)
        guard !ingredient.isRepeated else { return }
        if ingredient.isRecipe {
            findings.append(
                Finding(
                    .warning,
                    at: location,
                    text: ingredient.text,
                    "\"\(ingredient.text)\" is another recipe, whose ingredients are not read here"
                )
            )
        }
        ingredients.append(Item(text: ingredient.text, location: location))
    }
}

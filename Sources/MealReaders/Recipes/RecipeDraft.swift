import FoodModel

/// A recipe while it is read.
struct RecipeDraft {
    var title: String?
    /// What the file says of how many it feeds, most to be trusted first.
    var yields: [String] = []
    private(set) var ingredients: [Item] = []
    /// How they are cooked, sentence by sentence or all at once.
    var directions: [String] = []
    /// What was not understood.
    private(set) var findings: [Finding] = []
    let location: SourceLocation

    init(at location: SourceLocation) { self.location = location }

    /// Adds the ingredient line `text`, unless it is empty.
    mutating func add(_ text: some StringProtocol, line: Int? = nil, column: Int? = nil) {
        let written = text.trimmed
        guard !written.isEmpty else { return }
        let place = SourceLocation(file: location.file, line: line ?? location.line, column: column)
        ingredients.append(Item(text: written, location: place))
    }

    /// Takes the ingredients read so far for none.
    mutating func removeIngredients() { ingredients = [] }

    /// Adds `finding` about the line `text`.
    mutating func warn(_ message: String, of text: String, line: Int) {
        let place = SourceLocation(file: location.file, line: line)
        findings.append(Finding(.warning, at: place, text: text, message))
    }

    /// The recipe, or why it is none; `name` is its title where it has none of its own.
    func record(orNamed name: @autoclosure () -> String) -> RecipeRecord {
        let title = title?.trimmed ?? ""
        let shown = title.isEmpty ? name() : title
        guard !ingredients.isEmpty else {
            return RecipeRecord(
                rejected: InputError(
                    .badData,
                    at: location,
                    "the recipe \"\(shown)\" has no ingredients; it was left out"
                )
            )
        }
        let servings = ServingsText.read(anyOf: yields)
        var findings = findings
        let text = stated(servings)
        if servings == nil, let text {
            findings.append(
                Finding(
                    .warning,
                    at: location,
                    text: text,
                    "\"\(text)\" is not a number of servings; nothing is said per serving"
                )
            )
        }
        let recipe = Recipe(
            title: shown,
            servings: servings,
            yield: text ?? "",
            ingredients: ingredients,
            directions: directions.joined(separator: "\n"),
            location: location
        )
        return RecipeRecord(recipe, findings: findings)
    }

    /// Which of the yields says that there are so many servings, or else why none are known.
    private func stated(_ servings: Estimate?) -> String? {
        let stated = yields.map(\.trimmed).filter { !$0.isEmpty }
        guard stated.count > 1 else { return stated.first }
        // "2 cups" says more of why than the "2" before it.
        let worded = stated.filter { $0.contains(where: \.isLetter) }
        let told = worded.isEmpty ? stated : worded
        return told.first { servings != nil && ServingsText.read($0) == servings } ?? told.first
    }
}

extension StringProtocol {
    /// The text without the space around it.
    var trimmed: String {
        let text = String(self)
        // Most texts have no space around them, and tell it by their first and last letters.
        guard let first = text.utf8.first, let last = text.utf8.last else { return text }
        let letters: ClosedRange<UInt8> = 0x21...0x7E
        if letters.contains(first), letters.contains(last) { return text }
        let rest = text.drop(while: \.isWhitespace)
        guard let end = rest.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(rest[...end])
    }
}

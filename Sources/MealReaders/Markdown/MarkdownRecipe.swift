import FoodModel

/// A recipe in Markdown, line by line.
struct MarkdownRecipe {
    private enum Part: Equatable {
        case frontMatter(inIngredients: Bool)
        case body
        /// Under the heading "Ingredients" of a level.
        case ingredients(level: Int)
        /// Behind the ingredients.
        case rest
    }

    private(set) var draft: RecipeDraft
    private var part = Part.body
    /// The last entry of the list, which may go on in the next line, and its line.
    private var entry: (text: String, number: Int)?
    /// Whether a list was met under the heading.
    private(set) var hasIngredients = false
    /// Whether the list under the heading takes the place of the one in the front matter.
    private var isReplacing = false

    init(at location: SourceLocation) { draft = RecipeDraft(at: location) }

    mutating func add(_ line: Substring, number: Int) {
        let markdown = MarkdownLine(line)
        if markdown.isRule, number == 1 {
            part = .frontMatter(inIngredients: false)
            return
        }
        switch part {
        case .frontMatter(let inIngredients):
            readFrontMatter(line, markdown, inIngredients, number: number)
        case .body, .rest: readBody(line, markdown)
        case .ingredients(let level):
            if let heading = markdown.heading {
                endEntry()
                // A heading further down names a part of the dish.
                if heading.level <= level { part = .rest }
            } else {
                readIngredient(line, markdown, number: number)
            }
        }
    }

    private mutating func readFrontMatter(
        _ line: Substring,
        _ markdown: MarkdownLine,
        _ inIngredients: Bool,
        number: Int
    ) {
        if markdown.isRule {
            endEntry()
            part = .body
        } else if inIngredients, let entry = markdown.entry {
            endEntry()
            self.entry = (Self.unquoted(entry), number)
        } else if let colon = line.firstIndex(of: ":"), line.first?.isWhitespace == false {
            endEntry()
            let value = Self.unquoted(line[colon...].dropFirst().trimmed)
            let key = line[..<colon].lowercased()
            part = .frontMatter(inIngredients: key == "ingredients")
            switch key {
            case "title": draft.title = value
            case "servings", "serves", "yield", "yields": draft.yields.append(value)
            default: break
            }
        }
    }

    private mutating func readBody(_ line: Substring, _ markdown: MarkdownLine) {
        if let heading = markdown.heading {
            if MarkdownLine.isIngredientsHeading(line), part == .body {
                part = .ingredients(level: heading.level)
                isReplacing = true
            } else if heading.level == 1, draft.title == nil {
                draft.title = MarkdownLine.plain(heading.text)
            }
        } else if let servings = markdown.servings {
            draft.yields.append(servings)
        } else if part == .rest {
            draft.directions.append(MarkdownLine.plain(line.trimmed))
        }
    }

    private mutating func readIngredient(
        _ line: Substring,
        _ markdown: MarkdownLine,
        number: Int
    ) {
        if let text = markdown.entry {
            endEntry()
            entry = (text, number)
        } else if line.first?.isWhitespace == true, let last = entry {
            entry = ("\(last.text) \(line.trimmed)", last.number)
        } else {
            endEntry()
            if let servings = markdown.servings {
                draft.yields.append(servings)
            } else if line.trimmed.first?.isNumber == true {
                let text = line.trimmed
                draft.warn(
                    "\"\(text)\" is no entry of the list and was left out; put \"- \" before it",
                    of: text,
                    line: number
                )
            }
        }
    }

    private mutating func endEntry() {
        guard let entry else { return }
        if isReplacing { draft.removeIngredients() }
        isReplacing = false
        hasIngredients = true
        draft.add(MarkdownLine.plain(entry.text), line: entry.number)
        self.entry = nil
    }

    private static func unquoted(_ text: String) -> String {
        for quote in ["\"", "'"]
        where text.count >= 2 && text.hasPrefix(quote) && text.hasSuffix(quote) {
            return String(text.dropFirst().dropLast())
        }
        return text
    }
}

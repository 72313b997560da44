import FoodModel

/// One recipe of Meal-Master's text export, line by line.
struct MealMasterRecipe: OpenedRecipe {
    private enum Part {
        case head, ingredients, directions
    }

    private var draft: RecipeDraft
    private var part = Part.head
    /// The ingredients of the section at hand, by column: the left one is read down first.
    private var columns: [[MealMasterIngredient]] = [[], []]

    init(at location: SourceLocation) { draft = RecipeDraft(at: location) }

    /// What was read.
    var finished: RecipeDraft {
        var copy = self
        copy.endSection()
        return copy.draft
    }

    mutating func add(_ line: Substring, number: Int) {
        // Most lines are directions, which only a rule ends.
        guard part != .directions || Self.isRule(line) else { return }
        let text = line.trimmed
        guard !Self.isRule(line) else {
            endSection()
            // A rule with a name in it begins the ingredients of a part of the dish.
            let name = text.drop { "M-=".contains($0) }.prefix { !"-=".contains($0) }.trimmed
            if name == "QUELLE" {
                part = .directions
            } else if part == .directions, name.contains(where: \.isLetter) {
                part = .ingredients
            }
            return
        }
        switch part {
        case .head:
            if text.isEmpty {
                if draft.title != nil { part = .ingredients }
            } else {
                readHead(text)
            }
        case .ingredients:
            if text.isEmpty { return }
            let found = MealMasterIngredient.all(in: line, number: number)
            if found.isEmpty {
                part = .directions
            } else {
                add(found)
            }
        case .directions: break
        }
    }

    /// Whether a line parts a section from the one before, as in "MMMMM-----SAUCE-----".
    private static func isRule(_ line: Substring) -> Bool {
        let start = line.utf8.drop { $0 == UInt8(ascii: " ") }.prefix(5)
        return ["MMMMM", "-----", "====="].contains { start.elementsEqual($0.utf8) }
    }

    private mutating func readHead(_ text: String) {
        guard let colon = text.firstIndex(of: ":") else { return }
        let value = text[colon...].dropFirst().trimmed
        switch text[..<colon].lowercased() {
        case "title", "titel": draft.title = value
        case "servings", "yield", "serving", "menge": draft.yields.append(value)
        default: break
        }
    }

    private mutating func add(_ found: [MealMasterIngredient]) {
        for ingredient in found {
            let column = ingredient.isRight ? 1 : 0
            if ingredient.isContinued, let last = columns[column].indices.last {
                columns[column][last].name += " " + ingredient.name
            } else {
                columns[column].append(ingredient)
            }
        }
    }

    private mutating func endSection() {
        for ingredient in columns.joined() {
            draft.add(ingredient.line, line: ingredient.number)
        }
        columns = [[], []]
    }
}

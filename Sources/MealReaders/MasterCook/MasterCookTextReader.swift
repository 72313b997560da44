import FileFormats
import FoodModel

/// Reads MasterCook's text export, `.mxp`: a table of amount, measure and ingredient under a title.
enum MasterCookTextReader: RecipeFormat {
    static func recognises(_ sample: FileSample) -> Bool {
        sample.rawLines.contains(where: isStart)
    }

    static func cut(_ sample: FileSample) -> RecipeCut {
        .beforeLines { line in isStart(line.prefix(120)) }
    }

    /// Whether a line is "* Exported from MasterCook *".
    private static func isStart(_ line: some Sequence<UInt8>) -> Bool {
        guard line.first(where: { $0 > UInt8(ascii: " ") }) == UInt8(ascii: "*") else {
            return false
        }
        let text = String(decoding: line.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
        return text.trimmed.hasPrefix("*") && text.contains("Exported")
            && text.contains("MasterCook")
    }

    static func read(
        _ piece: RecipePiece,
        _ take: (RecipeRecord) -> Void
    ) throws(InputError) {
        try piece.read(MasterCookText.self, openedBy: isStart, take)
    }
}

/// One recipe of MasterCook's text export, line by line.
private struct MasterCookText: OpenedRecipe {
    private enum Part {
        case title, head, ingredients, directions
    }

    private var draft: RecipeDraft
    private var part = Part.title

    init(at location: SourceLocation) { draft = RecipeDraft(at: location) }

    var finished: RecipeDraft { draft }

    mutating func add(_ line: Substring, number: Int) {
        let text = line.trimmed
        switch part {
        case .title:
            guard !text.isEmpty else { return }
            draft.title = text
            part = .head
        case .head: readHead(text)
        case .ingredients:
            if text.isEmpty {
                // One line may part the ingredients from the table's head.
                if !draft.ingredients.isEmpty { part = .directions }
            } else if !(text.hasPrefix("*") && text.hasSuffix("*")) {
                let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
                draft.add(words.replacing(" -- ", with: ", "), line: number)
            }
        case .directions: break
        }
    }

    private mutating func readHead(_ text: String) {
        if text.hasPrefix("----") {
            part = .ingredients
        } else if let servings = Self.value(text, of: "Serving Size") {
            draft.yields.append(servings.prefix { !$0.isLetter }.trimmed)
        } else if let yield = Self.value(text, of: "Yield") {
            draft.yields.append(yield)
        }
    }

    /// "4" of "Serving Size  : 4    Preparation Time :0:00".
    private static func value(_ text: String, of key: String) -> String? {
        guard text.hasPrefix(key), let colon = text.firstIndex(of: ":") else { return nil }
        let value = text[colon...].dropFirst().prefix(while: { $0 != ":" }).trimmed
        return value.hasSuffix("Preparation Time") ? String(value.dropLast(16)).trimmed : value
    }
}

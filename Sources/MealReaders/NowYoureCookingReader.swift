import FileFormats
import FoodModel

/// Reads the text export of Now You're Cooking: title, categories and ingredients, parted by
/// empty lines.
enum NowYoureCookingReader: RecipeFormat {
    static func recognises(_ sample: FileSample) -> Bool {
        sample.rawLines.contains(where: isStart) && sample.contains("Now You're Cooking")
    }

    static func cut(_ sample: FileSample) -> RecipeCut {
        .beforeLines { line in isStart(line.prefix(120)) }
    }

    /// Whether a line is "@@@@@ Now You're Cooking! Export Format" or alike.
    private static func isStart(_ line: some Sequence<UInt8>) -> Bool {
        line.prefix(5).elementsEqual("@@@@@".utf8)
    }

    static func read(
        _ piece: RecipePiece,
        _ take: (RecipeRecord) -> Void
    ) throws(InputError) {
        try piece.read(NowYoureCookingRecipe.self, openedBy: isStart, take)
    }
}

/// One recipe of Now You're Cooking, line by line.
private struct NowYoureCookingRecipe: OpenedRecipe {
    private var draft: RecipeDraft
    /// The paragraphs met: 1 is the title, 2 the categories, 3 the ingredients.
    private var paragraph = 0
    private var isEmpty = true

    init(at location: SourceLocation) { draft = RecipeDraft(at: location) }

    var finished: RecipeDraft { draft }

    mutating func add(_ line: Substring, number: Int) {
        let text = line.trimmed
        if isEmpty, !text.isEmpty { paragraph += 1 }
        isEmpty = text.isEmpty
        switch paragraph {
        case 1 where !isEmpty: draft.title = text
        case 3 where !text.hasPrefix("---"):
            draft.add(text.replacing(" -- ", with: ", "), line: number)
        default:
            guard paragraph > 3, text.hasPrefix("Yield:") else { return }
            draft.yields = [text.dropFirst(6).trimmed]
        }
    }
}

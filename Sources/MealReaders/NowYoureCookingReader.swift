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
        let lines: [(number: Int, text: Substring)]
        do {
            lines = try LegacyText.lines(piece.bytes, from: piece.line)
        } catch {
            throw InputError(error, in: piece.file)
        }
        var draft: RecipeDraft?
        // The paragraphs met: 1 is the title, 2 the categories, 3 the ingredients.
        var (paragraph, isEmpty) = (0, true)
        for (number, line) in lines {
            if isStart(line.utf8) {
                if let draft { take(draft.record(orNamed: piece.stem)) }
                draft = RecipeDraft(at: piece.location(line: number))
                (paragraph, isEmpty) = (0, true)
                continue
            }
            let text = line.trimmed
            if isEmpty, !text.isEmpty { paragraph += 1 }
            isEmpty = text.isEmpty
            switch paragraph {
            case 1 where !isEmpty: draft?.title = text
            case 3 where !text.hasPrefix("---"):
                draft?.add(text.replacing(" -- ", with: ", "), line: number)
            default:
                guard paragraph > 3, text.hasPrefix("Yield:") else { continue }
                draft?.yields = [text.dropFirst(6).trimmed]
            }
        }
        if let draft { take(draft.record(orNamed: piece.stem)) }
    }
}

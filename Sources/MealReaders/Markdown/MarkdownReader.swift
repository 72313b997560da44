import FileFormats
import FoodModel

/// Reads a recipe in Markdown: a list under a heading "Ingredients", or in the front matter.
enum MarkdownReader: RecipeFormat {
    static func recognises(_ sample: FileSample) -> Bool {
        guard !sample.isBinary, sample.json == nil else { return false }
        if sample.isNamed("md", "markdown", "mdown", "mkd") { return true }
        // A meal in plain text has comments that look like headings of the first level.
        guard !sample.isNamed("yaml", "yml", "txt") else { return false }
        return sample.lines.contains {
            $0.hasPrefix("##") && MarkdownLine.isIngredientsHeading($0)
        }
    }

    static func read(
        _ piece: RecipePiece,
        _ take: (RecipeRecord) -> Void
    ) throws(InputError) {
        let text: String
        do {
            text = String(decoding: try TextEncoding.utf8.utf8(piece.bytes), as: UTF8.self)
        } catch {
            throw InputError(error, in: piece.file)
        }
        var recipe = MarkdownRecipe(at: piece.location(line: 1))
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        for (index, line) in lines.enumerated() { recipe.add(line, number: index + 1) }
        guard recipe.hasIngredients else {
            throw piece.error(
                "no ingredients are listed here; put them as a list under a heading \"## Ingredients\""
            )
        }
        take(recipe.draft.record(orNamed: piece.stem))
    }
}

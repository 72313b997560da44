import FileFormats
import FoodModel

/// The recipes of a page whose own text is marked up: microdata, RDFa and hRecipe.
enum MarkedUpPage {
    /// Whether a mark of any of these stands in `page`, so that it is worth a parse.
    static func mayHoldRecipe(_ page: [UInt8]) -> Bool {
        marks.contains { ByteSearch.first($0, in: page) != nil }
    }

    private static let marks: [StaticString] = [
        "schema.org/Recipe", "schema.org/recipe", "schema:Recipe", "v:Recipe", "/#Recipe",
        "typeof=\"Recipe", "typeof='Recipe", "typeof=Recipe", "hrecipe", "hRecipe", "\"h-recipe",
        "'h-recipe", " h-recipe",
    ]

    /// Hands out the recipes of a page that only one program writes, in its `markup`.
    ///
    /// - Throws: `InputError` where it holds none.
    static func read(
        _ piece: RecipePiece,
        by markup: RecipeMarkup,
        _ take: (RecipeRecord) -> Void
    ) throws(InputError) {
        let records = try records(of: piece, by: [markup])
        guard !records.isEmpty else { throw piece.error("the page holds no recipe") }
        for record in records { take(record) }
    }

    /// What the page of `piece` marks up as recipes, in its order.
    static func records(
        of piece: RecipePiece,
        by markups: [RecipeMarkup] = RecipeMarkup.all
    ) throws(InputError) -> [RecipeRecord] {
        let page: HTMLDocument
        do {
            page = try HTMLDocument(piece.bytes)
        } catch {
            throw InputError(error, in: piece.file)
        }
        guard let root = page.root else { return [] }
        let elements = [root] + root.elements()
        for markup in markups {
            let records = elements.filter(markup.isRecipe).map {
                draft(of: $0, markup, piece).record(orNamed: piece.stem)
            }
            if records.contains(where: { $0.recipe != nil }) { return records }
        }
        return []
    }

    private static func draft(
        of recipe: HTMLElement,
        _ markup: RecipeMarkup,
        _ piece: RecipePiece
    ) -> RecipeDraft {
        var draft = RecipeDraft(at: piece.location(line: recipe.line))
        // What belongs to the author or to another recipe inside this one is not this one's.
        let elements = recipe.elements(notInside: markup.isItem)
        for element in elements {
            for property in markup.properties(element) {
                switch property {
                case .title: draft.title = draft.title ?? markup.value(element)
                case .yield: draft.yields.append(markup.value(element))
                case .directions: draft.directions.append(markup.value(element))
                case .ingredient:
                    // A list of all ingredients, and each of them, may be marked alike.
                    let isOuter = element.elements().contains {
                        markup.properties($0).contains(.ingredient)
                    }
                    guard !isOuter else { continue }
                    for line in lines(element, markup) { draft.add(line, line: element.line) }
                }
            }
        }
        return draft
    }

    /// The ingredient lines of an element.
    ///
    /// Some pages mark the name alone, beside its amount: then the list's item is the line.
    private static func lines(_ element: HTMLElement, _ markup: RecipeMarkup) -> [String] {
        let lines = markup.lines(element)
        guard lines.count == 1, !lines[0].contains(where: \.isNumber),
            let item = element.enclosing("li"),
            item.elements().count(where: { markup.properties($0).contains(.ingredient) }) == 1,
            item.lines.count == 1, item.text.contains(where: \.isNumber)
        else { return lines }
        return item.lines
    }
}

import FileFormats
import FoodModel

/// A recipe of a text export, read line by line behind the line that opens it.
protocol OpenedRecipe {
    /// The line at `location` opens it.
    init(at location: SourceLocation)

    mutating func add(_ line: Substring, number: Int)

    /// What was read.
    var finished: RecipeDraft { get }
}

extension RecipePiece {
    /// Hands out the recipes of a text in an old encoding, each of which a line opens.
    ///
    /// What stands before the first is no recipe.
    func read<Recipe: OpenedRecipe>(
        _: Recipe.Type,
        openedBy isStart: (Substring.UTF8View) -> Bool,
        _ take: (RecipeRecord) -> Void
    ) throws(InputError) {
        let lines: [(number: Int, text: Substring)]
        do {
            lines = try LegacyText.lines(bytes, from: line)
        } catch {
            throw InputError(error, in: file)
        }
        var recipe: Recipe?
        for (number, text) in lines {
            if isStart(text.utf8) {
                if let recipe { take(recipe.finished.record(orNamed: stem)) }
                recipe = Recipe(at: location(line: number))
            } else {
                recipe?.add(text, number: number)
            }
        }
        if let recipe { take(recipe.finished.record(orNamed: stem)) }
    }
}

import FileFormats
import FoodModel

/// Reads the XML that Krecipes exports.
enum KrecipesReader: RecipeFormat {
    static func recognises(_ sample: FileSample) -> Bool { sample.hasElement("<krecipes") }

    static func read(
        _ piece: RecipePiece,
        _ take: (RecipeRecord) -> Void
    ) throws(InputError) {
        try XMLRecipes.read(piece, named: "krecipes-recipe", without: ["pictures"], take) {
            node,
            draft in
            let description = node["krecipes-description"]
            draft.title = description?.text("title")
            if let yield = description?["yield"] {
                draft.yields = ["\(yield.text("amount")) \(yield.text("type"))".trimmed]
            } else if let servings = description?.text("serving"), !servings.isEmpty {
                draft.yields = [servings]
            }
            let list = node["krecipes-ingredients"]
            for ingredient in list?.inside("ingredient", except: "substitutes") ?? [] {
                let others = ingredient["substitutes"]?.all("ingredient") ?? []
                let choices = ([ingredient] + others).map(line)
                draft.add(choices.joined(separator: " or "), line: ingredient.line)
            }
        }
    }

    private static func line(_ ingredient: XMLNode) -> String {
        IngredientParts(
            amount: ingredient.text("amount"),
            unit: ingredient.text("unit"),
            name: ingredient.text("name"),
            note: ingredient.text("prep")
        ).line
    }
}

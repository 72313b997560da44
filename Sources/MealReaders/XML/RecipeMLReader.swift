import FileFormats
import FoodModel

/// Reads RecipeML, the interchange format of recipe programs.
enum RecipeMLReader: RecipeFormat {
    static func recognises(_ sample: FileSample) -> Bool { sample.hasElement("<recipeml") }

    static func read(
        _ piece: RecipePiece,
        _ take: (RecipeRecord) -> Void
    ) throws(InputError) {
        try XMLRecipes.read(piece, named: "recipe", take) { node, draft in
            let head = node["head"]
            draft.title = head?.text("title")
            if let yield = head?["yield"] {
                let amount = yield["range"] ?? yield["qty"] ?? yield
                draft.yields = ["\(amount.joined) \(yield.text("unit"))".trimmed]
            }
            draft.directions = node["directions"].map { [$0.joined] } ?? []
            for ingredient in node["ingredients"]?.inside("ing") ?? [] {
                let choices = [ingredient] + ingredient.all("alt-ing")
                draft.add(choices.map(line).joined(separator: " or "), line: ingredient.line)
            }
        }
    }

    private static func line(_ ingredient: XMLNode) -> String {
        let amount = ingredient["amt"]
        let size = amount?.text("size") ?? ""
        return IngredientParts(
            amount: amount?.text("qty") ?? "",
            unit: "\(size) \(amount?.text("unit") ?? "")",
            name: ingredient.text("item"),
            note: ingredient.text("prep")
        ).line
    }
}

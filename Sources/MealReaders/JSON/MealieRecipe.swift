import FileFormats

/// A recipe as Mealie exports it: each ingredient an object of amount, unit, food and note.
enum MealieRecipe: JSONShape {
    static func recognises(_ node: JSONNode, _ fields: RecipeFields) -> Bool {
        guard let list = list(of: node), let first = list.elements.first else {
            return node["recipe_ingredient"] != nil
        }
        return first.isObject
            && (first["note"] != nil || first["food"] != nil
                || first["display"] != nil || first["quantity"] != nil)
    }

    private static func list(of node: JSONNode) -> JSONNode? {
        node["recipe_ingredient"] ?? node["recipeIngredient"]
    }

    static func read(_ node: JSONNode, _ fields: RecipeFields, into draft: inout RecipeDraft) {
        draft.title = node["name"]?.text
        let keys = ["recipeServings", "recipe_servings", "recipeYield", "recipe_yield"]
        let yields = keys.compactMap { node[$0]?.text }
        draft.yields = yields.first { !["", "0", "0.0"].contains($0) }.map { [$0] } ?? []
        let steps = node["recipe_instructions"] ?? node["recipeInstructions"]
        draft.directions = steps.map(JSONText.steps) ?? []
        for ingredient in list(of: node)?.elements ?? [] {
            draft.add(text(of: ingredient), line: ingredient.line)
        }
    }

    private static func text(of ingredient: JSONNode) -> String {
        guard ingredient.isObject else { return ingredient.text ?? "" }
        let note = ingredient["note"]?.text ?? ""
        let isOnlyText =
            (ingredient["disable_amount"] ?? ingredient["disableAmount"])?.text == "true"
        if isOnlyText, !note.isEmpty { return note }
        if let written = ingredient["originalText"]?.string ?? ingredient["original_text"]?.string,
            !written.isEmpty
        {
            return written
        }
        let food = name(ingredient["food"])
        if food.isEmpty, let shown = ingredient["display"]?.string, !shown.isEmpty { return shown }
        return IngredientParts(
            amount: ingredient["quantity"]?.text ?? "",
            unit: name(ingredient["unit"]),
            name: food.isEmpty ? note : food,
            note: food.isEmpty ? "" : note
        ).line
    }

    private static func name(_ node: JSONNode?) -> String {
        node?.string ?? node?["name"]?.text ?? ""
    }
}

import FileFormats

/// A recipe as Tandoor exports it: the ingredients are in its steps.
enum TandoorRecipe: JSONShape {
    static func recognises(_ node: JSONNode, _ fields: RecipeFields) -> Bool {
        node["steps"]?.elements.first?["ingredients"]?.isArray == true
    }

    static func read(_ node: JSONNode, _ fields: RecipeFields, into draft: inout RecipeDraft) {
        draft.title = node["name"]?.text
        let servings = node["servings"]?.text ?? ""
        let unit = node["servings_text"]?.text ?? ""
        draft.yields = ["\(servings) \(unit)".trimmed]
        draft.directions = node["steps"].map(JSONText.steps) ?? []
        for step in node["steps"]?.elements ?? [] {
            for ingredient in step["ingredients"]?.elements ?? []
            where ingredient["is_header"]?.text != "true" {
                let hasNoAmount = ingredient["no_amount"]?.text == "true"
                let parts = IngredientParts(
                    amount: hasNoAmount ? "" : ingredient["amount"]?.text ?? "",
                    unit: hasNoAmount ? "" : ingredient["unit"]?["name"]?.text ?? "",
                    name: ingredient["food"]?["name"]?.text ?? "",
                    note: ingredient["note"]?.text ?? ""
                )
                draft.add(parts.line, line: ingredient.line)
            }
        }
    }
}

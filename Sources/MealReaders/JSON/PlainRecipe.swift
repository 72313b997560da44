import FileFormats

/// A recipe whose keys are named by ``RecipeFields``, as in collections of many; Paprika's is one.
enum PlainRecipe: JSONShape {
    static func recognises(_ node: JSONNode, _ fields: RecipeFields) -> Bool {
        value(fields.title, in: node) != nil && value(fields.ingredients, in: node) != nil
    }

    static func read(_ node: JSONNode, _ fields: RecipeFields, into draft: inout RecipeDraft) {
        draft.title = value(fields.title, in: node)?.text.map(HTMLText.line)
        draft.yields = value(fields.servings, in: node).map(JSONText.texts) ?? []
        draft.directions = value(directions, in: node).map(JSONText.steps) ?? []
        guard let list = value(fields.ingredients, in: node) else { return }
        // An element of a list is one line; a text has a line for each.
        let elements = list.elements
        if elements.count > 1 {
            for element in elements { draft.add(JSONText.line(element), line: element.line) }
        } else {
            JSONText.forEachLine(of: list) { text, line in draft.add(text, line: line) }
        }
    }

    /// What collections call how a recipe is cooked.
    private static let directions = ["directions", "instructions", "method", "steps"]

    /// The value of the first of `names` that is a key.
    private static func value(_ names: [String], in node: JSONNode) -> JSONNode? {
        for name in names {
            if let value = node.value(where: { RecipeFields.matches($0, name) }) { return value }
        }
        return nil
    }
}

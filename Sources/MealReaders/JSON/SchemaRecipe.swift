import FileFormats

/// A recipe as schema.org describes it, in a page or a file; Nextcloud exports such files.
enum SchemaRecipe: JSONShape {
    static func recognises(_ node: JSONNode, _ fields: RecipeFields) -> Bool {
        guard let type = node["@type"] ?? node["type"] else {
            return node["recipeIngredient"] != nil
        }
        return isRecipe(type) || type.elements.contains(where: isRecipe)
    }

    /// Whether a type is "Recipe", with or without its vocabulary.
    private static func isRecipe(_ type: JSONNode) -> Bool {
        let name = type.source
        guard !type.isObject, !type.isArray, name.count >= 6,
            name.suffix(6).elementsEqual("Recipe".utf8)
                || name.suffix(6).elementsEqual("recipe".utf8)
        else { return false }
        return name.count == 6 || "/:#".utf8.contains(name[name.endIndex - 7])
    }

    /// The recipes that `node` is or holds, in its order.
    static func recipes(in node: JSONNode, depth: Int = 0) -> [JSONNode] {
        guard depth < deepest else { return [] }
        if node.isArray { return node.elements.flatMap { recipes(in: $0, depth: depth + 1) } }
        guard node.isObject else { return [] }
        if recognises(node, .known) { return [node] }
        return node.members.flatMap { recipes(in: $0.value, depth: depth + 1) }
    }

    private static let deepest = 8

    static func read(_ node: JSONNode, _ fields: RecipeFields, into draft: inout RecipeDraft) {
        draft.title = title(of: node)
        draft.yields = (node["recipeYield"] ?? node["yield"]).map(JSONText.texts) ?? []
        draft.directions = node["recipeInstructions"].map(JSONText.steps) ?? []
        for key in ["recipeIngredient", "ingredients", "supply"] {
            guard let list = node[key] else { continue }
            JSONText.forEachLine(of: list) { text, line in draft.add(text, line: line) }
            if !draft.ingredients.isEmpty { return }
        }
    }

    private static func title(of node: JSONNode) -> String? {
        for key in ["name", "headline", "title"] {
            let text = node[key].flatMap { JSONText.texts($0).first }
            if let text, !text.isEmpty { return text }
        }
        return nil
    }
}

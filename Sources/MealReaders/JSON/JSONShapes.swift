import FileFormats

/// The shapes that are known, the most particular first.
enum JSONShapes {
    private static let all: [any JSONShape.Type] = [
        TandoorRecipe.self, MealieRecipe.self, SchemaRecipe.self, PlainRecipe.self,
    ]

    /// The shape of the recipe that `node` is; nil where it is none.
    static func shape(of node: JSONNode, _ fields: RecipeFields) -> (any JSONShape.Type)? {
        guard node.isObject else { return nil }
        return all.first { $0.recognises(node, fields) }
    }

    /// The recipes that `node` is or holds in its lists and graphs, in order, with their shapes.
    static func recipes(
        in node: JSONNode,
        _ fields: RecipeFields,
        depth: Int = 0
    ) -> [(node: JSONNode, shape: any JSONShape.Type)] {
        guard depth < deepest else { return [] }
        if node.isArray {
            return node.elements.flatMap { recipes(in: $0, fields, depth: depth + 1) }
        }
        if let shape = shape(of: node, fields) { return [(node, shape)] }
        return node.members.flatMap { member -> [(JSONNode, any JSONShape.Type)] in
            let isHolder = member.value.isArray || member.value.isObject
            return isHolder ? recipes(in: member.value, fields, depth: depth + 1) : []
        }
    }

    private static let deepest = 6
}

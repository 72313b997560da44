import FileFormats
import FoodModel

/// Reads the XML that Gourmet Recipe Manager exports.
enum GourmetReader: RecipeFormat {
    static func recognises(_ sample: FileSample) -> Bool { sample.hasElement("<gourmetDoc") }

    static func read(
        _ piece: RecipePiece,
        _ take: (RecipeRecord) -> Void
    ) throws(InputError) {
        try XMLRecipes.read(piece, named: "recipe", without: ["image", "instructions"], take) {
            node,
            draft in
            draft.title = node.text("title")
            draft.yields = [node.text("yields"), node.text("servings")].filter { !$0.isEmpty }
            add(node["ingredient-list"]?.children ?? [], to: &draft)
        }
    }

    private static func add(_ nodes: [XMLNode], to draft: inout RecipeDraft) {
        for node in nodes {
            switch node.name {
            case "inggroup": add(node.children, to: &draft)
            case "ingref":
                // Another recipe of the same file.
                let parts = IngredientParts(
                    amount: node.attributes["amount"] ?? "",
                    unit: node.attributes["unit"] ?? "",
                    name: node.joined
                )
                draft.add(parts.line, line: node.line)
            case "ingredient":
                let isOptional = node.attributes["optional"] == "yes"
                let parts = IngredientParts(
                    amount: node.text("amount"),
                    unit: node.text("unit"),
                    name: node.text("item")
                )
                draft.add(isOptional ? "\(parts.line) (optional)" : parts.line, line: node.line)
            default: break
            }
        }
    }
}

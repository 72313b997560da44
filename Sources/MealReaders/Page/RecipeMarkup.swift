import FileFormats

/// A way in which the elements of a page say what of a recipe they are.
struct RecipeMarkup: Sendable {
    enum Property: Sendable {
        case title, yield, ingredient, directions
    }

    /// Whether an element is a recipe.
    let isRecipe: @Sendable (HTMLElement) -> Bool
    /// Whether an element is a thing of its own, whose properties are not the recipe's.
    let isItem: @Sendable (HTMLElement) -> Bool
    /// The attributes that name properties, and their names.
    private let attributes: [String]
    /// The attribute that states a property's value in place of the text.
    private let valueAttribute: String
    private let names: [String: Property]

    /// What of the recipe `element` says.
    func properties(_ element: HTMLElement) -> [Property] {
        attributes.flatMap { element.words($0) }.compactMap { names[$0.lowercased()] }
    }

    /// The value of a property in one line: what the element states for machines, or its text.
    func value(_ element: HTMLElement) -> String {
        if let stated = element[valueAttribute], !stated.trimmed.isEmpty,
            valueAttribute == "content" || element.name == "abbr"
        {
            return HTMLText.line(stated)
        }
        return element.text
    }

    /// The ingredient lines of an element: one, or one for each item of a list in it.
    func lines(_ element: HTMLElement) -> [String] {
        element.name == "meta" ? [value(element)] : element.lines
    }

    /// All that are known, the most telling first.
    static let all = [microdata, rdfa, hRecipe]

    /// `<div itemscope itemtype="https://schema.org/Recipe">` with `itemprop`.
    static let microdata = RecipeMarkup(
        isRecipe: { isSchemaRecipe($0["itemtype"]) },
        isItem: { $0["itemscope"] != nil },
        attributes: ["itemprop"],
        valueAttribute: "content",
        names: [
            "name": .title, "recipeyield": .yield, "yield": .yield,
            "recipeingredient": .ingredient, "ingredients": .ingredient, "ingredient": .ingredient,
            "recipeinstructions": .directions, "instructions": .directions,
        ]
    )

    /// `<div typeof="schema:Recipe">` with `property`.
    static let rdfa = RecipeMarkup(
        isRecipe: { $0.words("typeof").contains { isSchemaRecipe(String($0)) } },
        isItem: { $0["typeof"] != nil && $0["property"] == nil },
        attributes: ["property"],
        valueAttribute: "content",
        names: [
            "name": .title, "recipeyield": .yield, "recipeingredient": .ingredient,
            "ingredients": .ingredient, "schema:name": .title, "schema:recipeyield": .yield,
            "schema:recipeingredient": .ingredient, "schema:ingredients": .ingredient,
            "v:name": .title, "v:yield": .yield, "v:ingredient": .ingredient,
            "recipeinstructions": .directions, "schema:recipeinstructions": .directions,
            "v:instructions": .directions,
        ]
    )

    /// The microformats: `class="hrecipe"` with "fn", and `class="h-recipe"` with "p-name".
    static let hRecipe = RecipeMarkup(
        isRecipe: { element in
            element.words("class").contains { ["hrecipe", "h-recipe"].contains($0.lowercased()) }
        },
        isItem: { element in
            element.words("class").contains {
                ["hrecipe", "h-recipe", "vcard", "h-card"].contains($0.lowercased())
            }
        },
        attributes: ["class"],
        valueAttribute: "title",
        names: [
            "fn": .title, "p-name": .title, "yield": .yield, "p-yield": .yield,
            "ingredient": .ingredient, "p-ingredient": .ingredient, "instructions": .directions,
            "e-instructions": .directions,
        ]
    )

    /// CopyMeThat's exported page: `class="recipe"`, with names in `id` and `class`.
    static let copyMeThat = RecipeMarkup(
        isRecipe: { $0.words("class").contains("recipe") },
        isItem: { $0.words("class").contains("recipe") },
        attributes: ["id", "class"],
        valueAttribute: "content",
        names: ["name": .title, "recipeyield": .yield, "recipeingredient": .ingredient]
    )

    /// Recipe Keeper's exported page: `class="recipe-details"`, with `itemprop` of its own names.
    static let recipeKeeper = RecipeMarkup(
        isRecipe: { $0.words("class").contains("recipe-details") },
        isItem: { $0.words("class").contains("recipe-details") },
        attributes: ["itemprop"],
        valueAttribute: "content",
        names: [
            "name": .title, "recipeyield": .yield, "recipeingredients": .ingredient,
            "recipedirections": .directions,
        ]
    )

    /// Whether a type's last part is "Recipe".
    private static func isSchemaRecipe(_ type: String?) -> Bool {
        guard let name = type?.split(whereSeparator: { "/:# ".contains($0) }).last else {
            return false
        }
        return name.lowercased() == "recipe"
    }
}

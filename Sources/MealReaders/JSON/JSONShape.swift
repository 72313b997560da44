import FileFormats

/// A shape in which recipes are written as JSON.
protocol JSONShape: SendableMetatype {
    /// Whether `node` is a recipe of this shape.
    static func recognises(_ node: JSONNode, _ fields: RecipeFields) -> Bool

    /// Adds to `draft` what `node` says.
    static func read(_ node: JSONNode, _ fields: RecipeFields, into draft: inout RecipeDraft)
}

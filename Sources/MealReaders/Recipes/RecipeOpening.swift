/// What a file turned out to be.
struct RecipeOpening {
    let file: String
    let format: any RecipeFormat.Type
    let cut: RecipeCut
    let fields: RecipeFields
}

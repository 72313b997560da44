public import FoodModel

/// What a file of recipes holds at one place: a recipe, or why there is none.
public struct RecipeRecord: Hashable, Sendable {
    /// Nil where what is written there cannot be used.
    public let recipe: Recipe?
    public let location: SourceLocation
    /// What was in doubt; of a record without a recipe the last says why.
    public let findings: [Finding]

    init(_ recipe: Recipe, findings: [Finding] = []) {
        self.recipe = recipe
        location = recipe.location
        self.findings = findings
    }

    /// A record that cannot be used.
    init(rejected error: InputError) {
        recipe = nil
        location = error.location
        findings = [Finding(.error, at: error.location, error.message)]
    }
}

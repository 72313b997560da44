public import FoodModel

/// What a file of recipes holds at one place: a recipe, or why there is none.
public struct RecipeRecord: Equatable, Sendable {
    /// Nil where what is written there cannot be used.
    public let recipe: Recipe?
    public let location: SourceLocation
    /// Foods that the recipe's file itself defines.
    public let foods: [InlineFood]
    /// What was in doubt; of a record without a recipe the last says why.
    public let findings: [Finding]

    package init(_ recipe: Recipe, foods: [InlineFood] = [], findings: [Finding] = []) {
        self.recipe = recipe
        self.foods = foods
        location = recipe.location
        self.findings = findings
    }

    /// A record that cannot be used.
    package init(rejected error: InputError) {
        recipe = nil
        foods = []
        location = error.location
        findings = [Finding(.error, at: error.location, error.message)]
    }
}

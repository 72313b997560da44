/// Which recipes were met, by their content: some 30 bytes each.
struct KnownRecipes {
    private var numbers: [RecipeContent: Int] = [:]

    /// The number of the first record with `content`; nil where `number` is that of the first.
    mutating func first(with content: RecipeContent, at number: Int) -> Int? {
        if let known = numbers[content] { return known }
        numbers[content] = number
        return nil
    }
}

/// The formats of recipes, the most particular first.
enum RecipeFormats {
    static let all: [any RecipeFormat.Type] = [
        CopyMeThatReader.self, RecipeKeeperReader.self, RecipePageReader.self, RecipeMLReader.self,
        MasterCookXMLReader.self, GourmetReader.self, KrecipesReader.self,
        MasterCookTextReader.self, MealMasterReader.self, NowYoureCookingReader.self,
        JSONRecipeReader.self, OpenRecipeReader.self, MarkdownReader.self, RecipeTableReader.self,
    ]

    /// The format of a file that begins as `sample` does; nil where it is none of them.
    static func format(of sample: FileSample) -> (any RecipeFormat.Type)? {
        // These two a person writes for Osteon, whatever else stands in them.
        guard !sample.isNamed("cook", "menu", "meal") else { return nil }
        return all.first { $0.recognises(sample) }
    }
}

import FoodModel

/// A format in which recipes are kept.
protocol RecipeFormat: SendableMetatype {
    /// Whether the beginning of a file, or its name, says that it is of this format.
    static func recognises(_ sample: FileSample) -> Bool

    /// How a file of it is parted into pieces that can be read apart.
    static func cut(_ sample: FileSample) -> RecipeCut

    /// Hands the recipes of a piece to `take`; an error is of the rest of the piece.
    static func read(
        _ piece: RecipePiece,
        _ take: (RecipeRecord) -> Void
    ) throws(InputError)
}

extension RecipeFormat {
    static func cut(_ sample: FileSample) -> RecipeCut { .whole }
}

/// The formats of recipes, the most particular first.
enum RecipeFormats {
    static let all: [any RecipeFormat.Type] = [
        CopyMeThatReader.self, RecipePageReader.self, RecipeMLReader.self,
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

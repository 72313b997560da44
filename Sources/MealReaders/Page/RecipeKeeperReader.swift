import FoodModel

/// Reads the page of recipes that Recipe Keeper exports, in an archive with their pictures.
enum RecipeKeeperReader: RecipeFormat {
    static func recognises(_ sample: FileSample) -> Bool {
        sample.contains("itemprop=\"recipeId\"") && sample.contains("recipe-details")
    }

    static func read(
        _ piece: RecipePiece,
        _ take: (RecipeRecord) -> Void
    ) throws(InputError) {
        try MarkedUpPage.read(piece, by: .recipeKeeper, take)
    }
}

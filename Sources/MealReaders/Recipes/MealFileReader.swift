import FoodModel

/// Reads the recipe of a file that is also read as a meal: plain text, YAML, JSON or Cooklang.
enum MealFileReader: RecipeFormat {
    static func recognises(_ sample: FileSample) -> Bool {
        sample.isNamed("meal", "cook", "menu", "yaml", "yml", "json", "txt") || sample.file == "-"
    }

    /// This format, where it is that of `sample`: the last that is asked.
    static func format(of sample: FileSample) -> (any RecipeFormat.Type)? {
        recognises(sample) && !sample.isBinary ? self : nil
    }

    static func read(
        _ piece: RecipePiece,
        _ take: (RecipeRecord) -> Void
    ) throws(InputError) {
        let diary = try MealReader.diary(bytes: piece.bytes, file: piece.file)
        guard let first = diary.recipes.first else {
            throw piece.error("this is a diary of what was eaten, and no recipe")
        }
        // What was found belongs to the file as a whole, and is told once.
        take(RecipeRecord(first, foods: diary.foods, findings: diary.findings))
        for recipe in diary.recipes.dropFirst() { take(RecipeRecord(recipe, foods: diary.foods)) }
    }
}

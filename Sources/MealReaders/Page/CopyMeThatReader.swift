import FoodModel

/// Reads the page of recipes that CopyMeThat exports.
enum CopyMeThatReader: RecipeFormat {
    static func recognises(_ sample: FileSample) -> Bool {
        sample.contains("name=\"copymethat_class_id_version\"")
    }

    static func read(
        _ piece: RecipePiece,
        _ take: (RecipeRecord) -> Void
    ) throws(InputError) {
        try MarkedUpPage.read(piece, by: .copyMeThat, take)
    }
}

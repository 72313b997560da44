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

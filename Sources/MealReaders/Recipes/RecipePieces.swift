import FoodModel

/// Hands out the pieces of a file one at a time.
protocol RecipePieces {
    mutating func next() throws(InputError) -> RecipePiece?
}

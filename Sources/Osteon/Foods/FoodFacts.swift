public import FoodModel
import Knowledge

/// What ships of a food beside its figures and its class, read when it is asked for.
public struct FoodFacts: Sendable {
    /// Nil where its level is not known, which is not low.
    public let oxalate: Oxalate?

    /// - Throws: `InputError` for a fault in what ships.
    public init(of food: Food) throws {
        oxalate = try OxalateTable.shipped().oxalate(of: food)
    }
}

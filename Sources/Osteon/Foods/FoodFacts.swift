public import FoodModel
import Knowledge
import MealResolver

/// What ships of a food beside its figures and its class, read when it is asked for.
public struct FoodFacts: Sendable {
    /// Nil where its level is not known, which is not low.
    public let oxalate: Oxalate?
    /// What the part that is eaten and cooking make of its weight.
    public let weights: [AttributeRecord]
    /// What each way of cooking leaves of what the food holds before; empty where nobody knows.
    public let retentions: [Retention]
    /// Nil for a food that no table has.
    public let agreement: SourceAgreement?

    /// - Throws: `InputError` for a fault in what ships.
    public init(of food: Food) throws {
        oxalate = try OxalateTable.shipped().oxalate(of: food)
        weights = try FoodAttributes.shipped(of: food)
        let retention = try RetentionTable.shipped()
        retentions = food.foodClass.map(retention.retentions) ?? []
        agreement = try SourceAgreement.shipped(of: food)
    }
}

public import FoodModel

/// What cooking leaves of the nutrients in the foods of a class, by the way of cooking.
public struct RetentionTable: Sendable {
    private var retentions: [FoodClass.Key: [Retention]] = [:]

    /// A table without factors.
    public init() {}

    /// Adds what one way of cooking leaves in foods of the class `key`.
    public mutating func add(_ retention: Retention, of key: FoodClass.Key) {
        retentions[key, default: []].append(retention)
    }

    /// The ways of cooking that have factors for foods of the class `key`; empty where there are none.
    public func retentions(of key: FoodClass.Key) -> [Retention] { retentions[key] ?? [] }

    /// What `method` leaves in a food of the class `key`; nil where there are no factors for it.
    public func retention(of key: FoodClass.Key, _ method: CookingMethod) -> Retention? {
        retentions[key]?.first { $0.method == method }
    }

    /// The classes that have factors.
    package var classes: Set<FoodClass.Key> { Set(retentions.keys) }
}

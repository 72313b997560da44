/// The foods that a meal may name: what the resolver asks, and a store answers, on any thread.
public protocol FoodCatalogue: Sendable {
    /// The food with `id`, or nil where there is none.
    func food(_ id: FoodID) throws -> Food?

    /// What the foods of `foodClass` hold; the whole table's for nil.
    func statistics(of foodClass: FoodClass.Key?) throws -> ClassStatistics
}

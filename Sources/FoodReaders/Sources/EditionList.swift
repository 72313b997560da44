import FoodModel

/// Takes note of the editions that a reader begins, and of nothing else.
final class EditionList: FoodSink {
    /// Thrown at the first food: a table of one edition has begun it by then.
    struct Complete: Error {}

    private(set) var editions: [Edition] = []

    func begin(_ edition: Edition) { editions.append(edition) }

    func add(_ food: FoodRecord) throws -> FoodHandle? { throw Complete() }

    func food(_ id: FoodID) -> FoodHandle? { nil }

    func add(_ figure: Figure, of nutrient: Nutrient, rank: Int, to food: FoodHandle) {}

    func add(_ otherID: FoodID, to food: FoodHandle) {}

    func add(_ portion: Portion, to food: FoodHandle) {}

    func remove(_ food: FoodHandle) {}

    func add(_ attribute: AttributeRecord) {}

    func report(_ finding: Finding) {}
}

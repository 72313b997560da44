import FoodModel

/// Takes what a first reading of a table finds for the sake of its ``TraceLimits`` alone.
final class TraceLimitFinder: FoodSink {
    private(set) var limits = TraceLimits()
    private let anyFood = FoodHandle(number: 0)

    func begin(_ edition: Edition) {}

    func add(_ food: FoodRecord) -> FoodHandle? { anyFood }

    func food(_ id: FoodID) -> FoodHandle? { anyFood }

    func add(_ figure: Figure, of nutrient: Nutrient, rank: Int, to food: FoodHandle) {
        limits.take(figure, of: nutrient)
    }

    func add(_ otherID: FoodID, to food: FoodHandle) {}

    func add(_ portion: Portion, to food: FoodHandle) {}

    func remove(_ food: FoodHandle) {}

    func add(_ attribute: AttributeRecord) {}

    func report(_ finding: Finding) {}
}

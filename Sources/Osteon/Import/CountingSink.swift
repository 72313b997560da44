import FoodModel

/// Hands everything on, and counts figures as they pass, for a progress bar.
final class CountingSink: FoodSink {
    private let sink: any FoodSink
    private(set) var figures = 0

    init(_ sink: any FoodSink) { self.sink = sink }

    func begin(_ edition: Edition) throws { try sink.begin(edition) }

    func add(_ food: FoodRecord) throws -> FoodHandle? {
        figures += food.composition.figures.count
        return try sink.add(food)
    }

    func food(_ id: FoodID) throws -> FoodHandle? { try sink.food(id) }

    func add(_ figure: Figure, of nutrient: Nutrient, rank: Int, to food: FoodHandle) throws {
        figures += 1
        try sink.add(figure, of: nutrient, rank: rank, to: food)
    }

    func add(_ otherID: FoodID, to food: FoodHandle) throws { try sink.add(otherID, to: food) }

    func add(_ portion: Portion, to food: FoodHandle) throws { try sink.add(portion, to: food) }

    func add(undifferentiated183 figure: Figure, to food: FoodHandle) throws {
        try sink.add(undifferentiated183: figure, to: food)
    }

    func remove(_ food: FoodHandle) throws { try sink.remove(food) }

    func add(_ attribute: AttributeRecord) throws { try sink.add(attribute) }

    func report(_ finding: Finding) { sink.report(finding) }
}

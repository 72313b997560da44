import FoodModel

/// Hands everything on but what belongs to the editions that are left out.
final class EditionFilter: FoodSink {
    private let sink: any FoodSink
    private let leftOut: Set<String>
    private var isLeftOut = false

    /// `leftOut` are the editions' keys.
    init(_ sink: any FoodSink, without leftOut: Set<String>) {
        self.sink = sink
        self.leftOut = leftOut
    }

    func begin(_ edition: Edition) throws {
        isLeftOut = leftOut.contains(edition.key)
        if !isLeftOut { try sink.begin(edition) }
    }

    func add(_ food: FoodRecord) throws -> FoodHandle? {
        leftOut.contains(food.edition) ? Self.nowhere : try sink.add(food)
    }

    func food(_ id: FoodID) throws -> FoodHandle? { try sink.food(id) }

    func add(_ figure: Figure, of nutrient: Nutrient, rank: Int, to food: FoodHandle) throws {
        guard food != Self.nowhere else { return }
        try sink.add(figure, of: nutrient, rank: rank, to: food)
    }

    func add(_ otherID: FoodID, to food: FoodHandle) throws {
        if food != Self.nowhere { try sink.add(otherID, to: food) }
    }

    func add(_ portion: Portion, to food: FoodHandle) throws {
        if food != Self.nowhere { try sink.add(portion, to: food) }
    }

    func add(undifferentiated183 figure: Figure, to food: FoodHandle) throws {
        if food != Self.nowhere { try sink.add(undifferentiated183: figure, to: food) }
    }

    func remove(_ food: FoodHandle) throws {
        if food != Self.nowhere { try sink.remove(food) }
    }

    func add(_ attribute: AttributeRecord) throws {
        if !leftOut.contains(attribute.provenance.edition) { try sink.add(attribute) }
    }

    func report(_ finding: Finding) {
        if !isLeftOut { sink.report(finding) }
    }

    /// Where the foods of an edition go that is left out; sinks count from 0.
    private static let nowhere = FoodHandle(number: -1)
}

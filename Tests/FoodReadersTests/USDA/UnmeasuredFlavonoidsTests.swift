import FoodModel
import Testing

@testable import FoodReaders

@Suite struct UnmeasuredFlavonoidsTests {
    /// Eleven foods in which every class was looked for: flavones 0, 1, 2 … 10.
    private static let complete = (0...10).map {
        food([("Quercetin", "Flavonols", 3), ("Luteolin", "Flavones", Double($0))])
    }

    private static func food(_ figures: [(String, String, Double)]) -> FlavonoidFood {
        var food = FlavonoidFood(location: SourceLocation(file: "flavonoids.xlsx"))
        for (compound, flavonoidClass, amount) in figures {
            _ = food.add(amount, of: compound, in: flavonoidClass)
        }
        return food
    }

    @Test func `where every class was looked for, the sum is the figure`() {
        let food = Self.food([("Quercetin", "Flavonols", 43.5), ("Luteolin", "Flavones", 0.25)])
        let unmeasured = UnmeasuredFlavonoids(Self.complete)
        #expect(unmeasured.estimate(of: food) == Estimate(43.75))
    }

    @Test func `where a class was not looked for, the sum is a floor and not the figure`() {
        let food = Self.food([("Quercetin", "Flavonols", 43.5)])
        let unmeasured = UnmeasuredFlavonoids(Self.complete + [food])
        #expect(unmeasured.estimate(of: food) == Estimate(low: 43.6, point: 48.5, high: 53.4))
    }

    @Test func `zeros of one class are no zero of all flavonoids`() {
        let food = Self.food([("Quercetin", "Flavonols", 0)])
        let unmeasured = UnmeasuredFlavonoids(Self.complete)
        #expect(unmeasured.estimate(of: food) == Estimate(low: 0.1, point: 5, high: 9.9))
    }

    @Test func `too few complete foods tell nothing of the others`() {
        let food = Self.food([("Quercetin", "Flavonols", 43.5)])
        let unmeasured = UnmeasuredFlavonoids(Self.complete.suffix(9) + [food])
        #expect(unmeasured.estimate(of: food) == nil)
    }

    @Test func `a compound counts once`() {
        var food = Self.food([("Quercetin", "Flavonols", 43.5)])
        let isAdded = food.add(60, of: "Quercetin", in: "Flavonols")
        #expect(!isAdded)
        #expect(food.total == 43.5)
    }
}

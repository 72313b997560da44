import FoodModel
import Synchronization
import Testing

@testable import MealResolver

struct FoodShelfTests {
    /// Counts how often each food is read.
    private final class Counting: FoodCatalogue {
        private let catalogue = SmallCatalogue()
        private let counts = Mutex<[FoodID: Int]>([:])

        var reads: [FoodID: Int] { counts.withLock { $0 } }

        func food(_ id: FoodID) -> Food? {
            counts.withLock { $0[id, default: 0] += 1 }
            return catalogue.food(id)
        }

        func statistics(of key: FoodClass.Key?) -> ClassStatistics {
            catalogue.statistics(of: key)
        }
    }

    @Test func `a food that many lines name is read once, and is the same each time`() throws {
        let counting = Counting()
        let shelf = FoodShelf(counting, knowledge: SmallKnowledge.knowledge)
        let id = try #require(SmallCatalogue().listings().first?.id)
        let first = try #require(try shelf.food(id))
        let second = try #require(try shelf.food(id))
        #expect(first.food == second.food)
        #expect(first.portions.count == second.portions.count)
        #expect(counting.reads == [id: 1])
    }

    @Test func `a food that is not there is asked for again`() throws {
        let counting = Counting()
        let shelf = FoodShelf(counting, knowledge: SmallKnowledge.knowledge)
        let id = FoodID(source: "none", code: "1")
        #expect(try shelf.food(id) == nil)
        #expect(try shelf.food(id) == nil)
        #expect(counting.reads == [id: 2])
    }
}

import FoodModel
import Testing

@testable import Osteon

struct CoverageTests {
    @Test func `the shares of what is known of a nutrient add up to one`() throws {
        let coverage = try Coverage.shipped()
        #expect(coverage.rows.count == Coverage.topics.count)
        for row in coverage.rows {
            for shares in [row.foods, row.names] {
                let sum = shares.values.reduce(0, +)
                #expect(abs(sum - 1) < 1e-9, "\(row.topic.name)")
            }
        }
    }

    @Test func `what bones need most is known of nearly all that cooks use`() throws {
        let rows = try Coverage.shipped().rows
        for name in ["calcium", "protein", "vitamin D", "magnesium", "potassium", "zinc"] {
            let names = try #require(rows.first { $0.topic.name == name }).names
            let known = [Knowing.figure, .logicalZero, .range].reduce(0) { $0 + (names[$1] ?? 0) }
            #expect(known > 0.95, "\(name)")
        }
    }
}

import FoodModel
import Foundation
import Knowledge
import Osteon
import Testing

@Suite struct CheckedFoodsTests {
    struct Expected: CustomTestStringConvertible, Sendable {
        let id: String
        let tag: String
        let low: Double
        let high: Double
        let source: String
        var testDescription: String { "\(tag) of \(id): \(source)" }
    }

    private static let expected: [Expected] = {
        guard
            let url = Bundle.module.url(
                forResource: "checked-foods",
                withExtension: "tsv",
                subdirectory: "Fixtures"
            ), let text = try? String(contentsOf: url, encoding: .utf8)
        else { return [] }
        return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.dropFirst().compactMap {
            let fields = $0.split(separator: "\t").map(String.init)
            guard fields.count == 6, let low = Double(fields[3]), let high = Double(fields[4])
            else { return nil }
            return Expected(
                id: fields[0],
                tag: fields[2],
                low: low,
                high: high,
                source: fields[5]
            )
        }
    }()

    @Test func `sixty foods are checked`() {
        #expect(Set(Self.expected.map(\.id)).count >= 60)
    }

    @Test(arguments: expected)
    func `a shipped figure lies where the publishers and the papers put it`(
        _ expected: Expected
    ) throws {
        let library = try TestLibrary.shared.get()
        let food = try #require(try library.food(named: expected.id))
        let nutrient = try #require(Nutrient(tag: expected.tag))
        let classes = try library.knowledge.classes
        let foodClass = try #require(food.foodClass.flatMap { classes[$0] })
        let isZero = foodClass.structuralZeros.contains(nutrient)
        let estimate = try #require(
            isZero
                ? .zero
                : food.composition[nutrient]?.estimate ?? foodClass.ranges[nutrient]?.value
        )
        #expect(expected.low <= estimate.low && estimate.high <= expected.high, "\(estimate)")
    }
}

import TestSupport
import FoodModel
import Testing

@testable import MealResolver

struct MissingFigureTests {
    /// Whatever figures a food has, ranges are in order, and a figure that a food lacked, filled in
    /// with any value its class holds, lies inside the range that stood in for it.
    @Test(arguments: 1...50)
    func `a filled gap lies inside the range that stood for it`(_ seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let figures = try (0..<40).map { _ in try food(with: &random) }
        let distribution = try #require(
            Distribution(of: figures.compactMap { $0.composition[.vitaminD]?.estimate.point })
        )
        var catalogue = SmallCatalogue(figures)
        catalogue.classStatistics = [
            SmallCatalogue.fattyFish: ClassStatistics(distributions: [.vitaminD: distribution])
        ]
        var builder = SupplyBuilder(catalogue, ceilings: [:])
        let foodClass = SmallCatalogue.classes[SmallCatalogue.fattyFish]
        let supplies = try builder.supplies(of: Composition(), in: foodClass, grams: 150)
        let gap = try #require(supplies[.vitaminD])
        #expect(gap.estimate.high > 0)
        #expect(gap.silentGrams == 150)
        let value = Double.random(in: distribution.p1...distribution.p99, using: &random)
        let filled = try builder.supplies(
            of: Composition(figures: [
                .vitaminD: Figure(Estimate(value), .measured, Provenance(edition: "test"))
            ]),
            in: foodClass,
            grams: 150
        )
        let known = try #require(filled[.vitaminD])
        #expect(known.silentGrams == 0)
        #expect(gap.estimate.low - 1e-9 <= known.estimate.point)
        #expect(known.estimate.point <= gap.estimate.high + 1e-9)
    }

    private func food(with random: inout SplitMix64) throws -> Food {
        let value = Double.random(in: 0.1...20, using: &random)
        return Food(
            id: FoodID(source: "test", code: "\(random.next())"),
            name: "Fish",
            foodClass: SmallCatalogue.fattyFish,
            composition: Composition(figures: [
                .vitaminD: Figure(Estimate(value), .measured, Provenance(edition: "test"))
            ]),
            portions: [],
            edition: "test"
        )
    }
}

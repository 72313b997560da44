import FoodModel
import Testing

@testable import Osteon

struct KnowingTests {
    private static let oats = FoodClass(
        key: FoodClass.Key(rawValue: "oats"),
        title: "oats",
        origin: .plant,
        calciumIndex: Cited(Estimate(0.8), Citation("made for this test", confidence: .design)),
        isCalciumIndexAssumed: true,
        structuralZeros: [.vitaminD],
        ranges: [
            .phytate: Cited(
                Estimate(low: 400, point: 700, high: 1_100),
                Citation("made for this test", confidence: .design)
            )
        ],
        polyphenolGroup: .grains,
        contents: [],
        aisle: "cereals",
        mercury: .none
    )

    private func knowing(_ nutrient: Nutrient) -> Knowing {
        let provenance = Provenance(edition: "test")
        let composition = Composition(figures: [
            .calcium: Figure(Estimate(52), .measured, provenance),
            .vitaminD: Figure(Estimate(0.1), .measured, provenance),
            .alcohol: Figure(Estimate(0), .logicalZero, provenance),
            .zinc: Figure(Estimate(low: 2, point: 3, high: 4), .imputed, provenance),
        ])
        return Knowing(
            nutrient,
            in: composition,
            of: Self.oats,
            statistics: ClassStatistics(distributions: [
                .magnesium: Distribution(count: 10, p1: 1, median: 2, p99: 3),
                .potassium: Distribution(count: 9, p1: 1, median: 2, p99: 3),
            ])
        )
    }

    @Test func `what is known of a nutrient goes by the best that there is`() {
        #expect(knowing(.calcium) == .figure)
        #expect(knowing(.vitaminD) == .logicalZero)
        #expect(knowing(.alcohol) == .logicalZero)
        #expect(knowing(.zinc) == .range)
        #expect(knowing(.phytate) == .range)
        #expect(knowing(.magnesium) == .classBounds)
        #expect(knowing(.potassium) == .nothing)
        #expect(knowing(.vitaminK2) == .nothing)
    }

    @Test func `a figure is known better than a zero by nature, and that than a range`() {
        #expect(Knowing.allCases.sorted() == Knowing.allCases)
        #expect([Knowing.figure, .nothing, .range].max() == .nothing)
    }
}

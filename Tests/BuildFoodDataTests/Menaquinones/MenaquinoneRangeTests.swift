import FoodModel
import Testing

@testable import build_fooddata

@Suite struct MenaquinoneRangeTests {
    private static func figure(
        _ measures: MenaquinoneFigure.Measures,
        _ low: Double,
        _ point: Double?,
        _ high: Double,
        mk4: Double? = nil,
        from citation: String = "paper",
        _ confidence: Confidence = .verified
    ) -> MenaquinoneFigure {
        MenaquinoneFigure(
            measures: measures,
            low: low,
            point: point,
            high: high,
            menaquinone4: mk4,
            citation: citation,
            confidence: confidence,
            classes: [],
            foods: []
        )
    }

    @Test func `laboratories that differ are a range, and their median the point`() throws {
        let range = try #require(
            MenaquinoneRange(vitaminK2: [
                Self.figure(.all, 47.3, 47.3, 47.3), Self.figure(.all, 65, 65, 65),
                Self.figure(.all, 76.3, 76.3, 76.3, from: "pooled", .unsure),
                Self.figure(.totalK, 184, 300, 436, from: "total"),
            ])
        )
        #expect(range.estimate == Estimate(low: 47.3, point: 65, high: 436))
        #expect(range.citations == ["paper", "pooled", "total"])
        #expect(range.confidence == .unsure)
    }

    @Test func `a table that borrowed a paper's figure does not vote twice`() throws {
        let range = try #require(
            MenaquinoneRange(vitaminK2: [
                Self.figure(.all, 10, 10, 10), Self.figure(.all, 10, 10, 10, from: "table"),
                Self.figure(.all, 30, 30, 30),
            ])
        )
        #expect(range.estimate == Estimate(low: 10, point: 20, high: 30))
    }

    @Test func `a limit lowers the low end to zero and has no vote`() throws {
        let range = try #require(
            MenaquinoneRange(vitaminK2: [
                Self.figure(.all, 23.5, 23.5, 23.5), Self.figure(.all, 47.5, 47.5, 47.5),
                Self.figure(.all, 0, nil, 20),
            ])
        )
        #expect(range.estimate == Estimate(low: 0, point: 35.5, high: 47.5))
    }

    @Test func `one value alone is no spread`() throws {
        let range = try #require(MenaquinoneRange(vitaminK2: [Self.figure(.all, 7.7, 7.7, 7.7)]))
        #expect(range.estimate == Estimate(low: 3.85, point: 7.7, high: 15.4))
    }

    @Test func `menaquinone-4 alone says nothing of the sum, but raises a guess`() throws {
        let part = Self.figure(.menaquinone4, 8, 9, 11, mk4: 9)
        #expect(MenaquinoneRange(vitaminK2: [part]) == nil)
        let guess = Self.figure(.all, 0, 2, 40, from: "analogy", .design)
        let range = try #require(MenaquinoneRange(vitaminK2: [part, guess]))
        #expect(range.estimate == Estimate(low: 0, point: 9, high: 40))
        #expect(try #require(MenaquinoneRange(vitaminK2: [guess])).confidence == .design)
        #expect(
            MenaquinoneRange(menaquinone4: [part, guess])?.estimate
                == Estimate(low: 4.5, point: 9, high: 18)
        )
    }
}

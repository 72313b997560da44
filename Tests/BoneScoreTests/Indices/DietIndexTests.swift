import BoneScore
import FoodModel
import Testing

struct DietIndexTests {
    private let golden = Golden.shared
    private let citation = Citation("test", confidence: .design)

    private func cited(_ value: Double) -> Cited<Double> { Cited(value, citation) }

    private func indices(
        _ supplies: NutrientTable<Supply>,
        share: Double = 1
    ) throws -> [DietIndex.Kind: DietIndex] {
        let sitting = Intake(
            entries: [Entry(name: "food", grams: Estimate(100), supplies: supplies)]
        )
        let references = [Nutrient.calcium, .magnesium, .zinc].map { nutrient in
            ReferenceIntake(
                authority: .nasem,
                sex: .female,
                fromAge: 19,
                nutrient: nutrient,
                kind: .recommendedDietaryAllowance,
                recommended: cited(100),
                average: nil,
                variation: nil
            )
        }
        let indices = DietIndices(
            richness: NutrientRichness([
                NutrientRichness.DailyValue(.vitaminC, .encouraged, cited(90)),
                NutrientRichness.DailyValue(.addedSugars, .limited, cited(50)),
            ]),
            references: references,
            authority: .nasem,
            person: golden.woman,
            coverageFloor: 0.6
        )
        let score = try golden.scorer().score(day: [sitting]).score
        let all = indices.indices(
            of: [sitting],
            share: share,
            part: 1,
            diagnostics: score.diagnostics
        )
        return Dictionary(uniqueKeysWithValues: all.map { ($0.kind, $0) })
    }

    /// G4 of the dossier: ratios of 0.5, 1.3 and 0.8.
    @Test func `the mean of what is recommended counts each up to all of it`() throws {
        let supplies: NutrientTable<Supply> = [
            .calcium: Supply(Estimate(50)), .magnesium: Supply(Estimate(130)),
            .zinc: Supply(Estimate(80)),
        ]
        let mean = try #require(indices(supplies)[.meanAdequacy])
        #expect(abs(try #require(mean.value).point - 0.766667) < 1e-6)
        #expect(mean.coverage == 1)
        let meal = try #require(indices(supplies, share: 1 / 3)[.meanAdequacy]?.value)
        #expect(meal.point == 1)
    }

    @Test func `what no source has is not covered, and an index of little is not told`() throws {
        let unknown = Supply(
            Estimate(low: 0, point: 10, high: 40),
            silentGrams: 100,
            cause: Cause(.missing)
        )
        let mean = try #require(indices([.calcium: unknown])[.meanAdequacy])
        #expect(mean.coverage == 0 && mean.value == nil)
        // Of vitamin C a line that says nothing may hold any amount.
        let energy: NutrientTable<Supply> = [.energy: Supply(Estimate(50))]
        #expect(try indices(energy)[.nutrientRichness]?.value == nil)
    }

    @Test func `added sugars that nobody states lie between none and all sugars`() throws {
        let supplies: NutrientTable<Supply> = [
            .energy: Supply(Estimate(100)), .vitaminC: Supply(Estimate(45)),
            .sugars: Supply(Estimate(25)),
        ]
        let index = try #require(indices(supplies)[.nutrientRichness])
        let value = try #require(index.value)
        #expect(index.isRangeOnly && index.coverage == 1)
        #expect(abs(value.low - 0) < 1e-9 && abs(value.high - 50) < 1e-9)
        var stated = supplies
        stated[.addedSugars] = Supply(Estimate(10))
        let exact = try #require(indices(stated)[.nutrientRichness])
        #expect(!exact.isRangeOnly)
        #expect(abs(try #require(exact.value).point - 30) < 1e-9)
    }

    @Test func `omega-6 to omega-3 needs to know of both`() throws {
        let supplies: NutrientTable<Supply> = [
            .linoleicAcid: Supply(Estimate(6)), .alphaLinolenicAcid: Supply(Estimate(1.5)),
            .docosahexaenoicAcid: Supply(Estimate(0.5)),
        ]
        #expect(try indices(supplies)[.omega6to3]?.value?.point == 3)
        var silent = supplies
        silent[.linoleicAcid] = nil
        #expect(try indices(silent)[.omega6to3]?.value == nil)
        // What of the polyunsaturated fat is not omega-3 is omega-6.
        silent[.polyunsaturatedFat] = Supply(Estimate(6))
        #expect(try indices(silent)[.omega6to3]?.value?.point == 2)
    }
}

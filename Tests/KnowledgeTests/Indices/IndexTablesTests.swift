import BoneScore
import FoodModel
import Knowledge
import Testing

@Suite struct IndexTablesTests {
    private func person(_ sex: Profile.Sex, _ age: Int) -> Profile {
        Profile(
            name: "test",
            sex: sex,
            age: age,
            weightInKilograms: 65,
            dayEnergy: 2000,
            proteinPerKilogram: 1,
            polyphenolScale: .flavonoids
        )
    }

    @Test func `every constant of the indices has its source and its tag`() throws {
        let tables = try Knowledge.profiles().indices()
        let citations =
            tables.richness.dailyValues.map(\.amount.citation)
            + tables.references.map(\.recommended.citation)
        #expect(citations.count > 60)
        #expect(citations.allSatisfy { !$0.reference.isEmpty && $0.confidence != .design })
        for reference in tables.references {
            #expect((reference.average == nil) == (reference.variation == nil))
            if reference.kind == .adequateIntake { #expect(reference.average == nil) }
        }
    }

    /// Section 3.2 of the dossier: magnesium 300 mg, calcium 1,100 mg, vitamin D 15 µg.
    @Test(arguments: [
        (Nutrient.magnesium, 300.0, 0.906708), (.calcium, 1100, 0.841345),
        (.vitaminD, 15, 0.977250),
    ])
    func `the golden probabilities of a woman from 51 on hold`(
        _ nutrient: Nutrient,
        _ intake: Double,
        _ expected: Double
    ) throws {
        let woman = person(.female, 58)
        let references = ReferenceIntake.all(
            try Knowledge.profiles().indices().references,
            .nasem,
            for: woman
        )
        let reference = try #require(references.first { $0.nutrient == nutrient })
        let probability = try #require(reference.probability(ofHabitual: intake, for: woman))
        #expect(abs(probability - expected) < 1e-6)
    }

    @Test func `of what nobody knows the average there is no probability`() throws {
        let woman = person(.female, 58)
        let references = ReferenceIntake.all(
            try Knowledge.profiles().indices().references,
            .nasem,
            for: woman
        )
        let potassium = try #require(references.first { $0.nutrient == .potassium })
        #expect(potassium.probability(ofHabitual: 2600, for: woman) == nil)
        #expect(potassium.recommended(for: woman) == 2600)
        let protein = try #require(references.first { $0.nutrient == .protein })
        #expect(protein.recommended(for: woman) == 0.8 * 65)
    }

    @Test func `what is recommended follows age and authority`() throws {
        let references = try Knowledge.profiles().indices().references
        func calcium(
            _ sex: Profile.Sex,
            _ age: Int,
            _ authority: ReferenceIntake.Authority
        )
            -> Double?
        {
            ReferenceIntake.all(references, authority, for: person(sex, age))
                .first { $0.nutrient == .calcium }?.recommended.value
        }
        #expect(calcium(.female, 50, .nasem) == 1000 && calcium(.female, 51, .nasem) == 1200)
        #expect(calcium(.male, 70, .nasem) == 1000 && calcium(.male, 71, .nasem) == 1200)
        #expect(calcium(.female, 24, .efsa) == 1000 && calcium(.female, 25, .efsa) == 950)
        #expect(calcium(.male, 40, .uk) == 700)
    }

    /// G5 of the dossier, with the Daily Values of 2016.
    @Test func `NRF9·3 of broccoli and of yogurt is the golden one`() throws {
        let richness = try Knowledge.profiles().indices().richness
        let broccoli: NutrientTable<Double> = [
            .protein: 2.82, .fibre: 2.6, .vitaminA: 31, .vitaminC: 89.2, .vitaminE: 0.78,
            .calcium: 47, .iron: 0.73, .potassium: 316, .magnesium: 21, .saturatedFat: 0.039,
            .addedSugars: 0, .sodium: 33,
        ]
        let yogurt: NutrientTable<Double> = [
            .protein: 3.47, .fibre: 0, .vitaminA: 27, .vitaminC: 0.5, .vitaminE: 0.06,
            .calcium: 121, .iron: 0.05, .potassium: 155, .magnesium: 12, .saturatedFat: 2.1,
            .addedSugars: 0, .sodium: 46,
        ]
        for (food, energy, encouraged, limited, index) in [
            (broccoli, 34.0, 226.3662, 4.7935, 221.5727), (yogurt, 61, 43.6656, 20.4918, 23.1738),
        ] {
            let parts = richness.parts(of: { food[$0] ?? .nan }, energy: energy)
            #expect(abs(parts.encouraged - encouraged) < 1e-4)
            #expect(abs(parts.limited - limited) < 1e-4)
            #expect(abs(parts.encouraged - parts.limited - index) < 1e-4)
        }
    }
}

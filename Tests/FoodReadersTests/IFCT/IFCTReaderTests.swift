import FoodModel
import FoodReaders
import Testing

struct IFCTReaderTests {
    private func figure(
        _ value: Double,
        _ detail: String,
        _ kind: FigureKind = .measured
    ) -> Figure {
        Figure(Estimate(value), kind, Provenance(edition: "ifct-2017", detail: detail))
    }

    @Test func `grams become the unit of the nutrient, and errors stay beside`() throws {
        let millet = try TableFixture("IFCT").food("ifct:Z001")
        #expect(millet.scientificName == "Setaria lunae")
        #expect(millet.group == "Cereals and Millets")
        let expected: NutrientTable<Figure> = [
            .energy: figure(350, "± 18 kJ; regions: 6", .calculated),
            .water: figure(9.5, "regions: 6"),
            .carbohydrateAvailable: figure(61.5, "regions: 6", .calculated),
            .alphaLinolenicAcid: figure(0.125, "regions: 6"),
            .calcium: figure(32.5, "± 0.0025 g; regions: 6"),
            .magnesium: figure(125, "regions: 6"), .iron: figure(6.25, "regions: 6"),
            .oxalate: figure(62.5, "regions: 6"), .phytate: figure(500, "regions: 6"),
            .selenium: figure(31.25, "± 0.000005 g; regions: 6"),
            .ergocalciferol: figure(6.25, "regions: 6"), .vitaminK1: figure(2.5, "regions: 6"),
        ]
        #expect(millet.composition.rounded == expected)
    }

    @Test func `a food keeps its names in the languages of India`() throws {
        let millet = try TableFixture("IFCT").food("ifct:Z001")
        #expect(
            millet.otherNames == [
                OtherName("Nowhere", language: "as"),
                OtherName("Kahin nahin", language: "hi"),
            ]
        )
    }

    @Test func `a zero is missing unless it has an error`() throws {
        let fish = try TableFixture("IFCT").food("ifct:Z002").composition
        #expect(fish[.zinc] == figure(0, "± 0.00005 g; regions: 1"))
        #expect(fish[.iron] == nil)
        #expect(fish[.ergocalciferol] == nil)
    }

    @Test func `sums that count missing parts as zero are not read`() throws {
        let table = try TableFixture("IFCT")
        for food in table.contents.records { #expect(food.composition[.vitaminD] == nil) }
        #expect(try table.food("ifct:Z002").composition[.vitaminK1] == nil)
        #expect(try table.food("ifct:Z001").composition[.polyphenols] == nil)
    }

    @Test func `other components, yields and retentions are attributes`() throws {
        let table = try TableFixture("IFCT")
        #expect(
            table.attributes("ifct:Z001") == [
                "component soluble oxalate: 0.03125 g/100 g",
                "component polyphenols, total, total, not the sum of compounds: 0.0625 g/100 g",
                "yield, Washing: 0.985 g/g",
            ]
        )
        #expect(
            table.attributes("ifct:Z002") == [
                "component 25-hydroxyvitamin D3: 2.5e-07 g/100 g",
                "yield, Gutting/Scaling/Trimming: 0.57 g/g",
            ]
        )
        #expect(
            table.attributes("ifct:all") == [
                "retention vitc, steaming: 0.75 g/g", "retention vitc, roasting: 0.5 g/g",
                "retention vitc, microwaving: 0.85 g/g", "retention vitc, grilling: 0.7 g/g",
                "retention vitc, boiling: 0.6 g/g",
            ]
        )
    }

    @Test func `a text where a figure belongs is a finding`() throws {
        let table = try TableFixture("IFCT")
        #expect(table.findings.count == 1)
        #expect(table.findings[0].hasSuffix("warning: \"much\" is not a figure; it was left out"))
        #expect(table.findings[0].hasPrefix("IFCT/compositions.csv:4:"))
    }

    @Test(.enabled(if: CorpusTable.folder != nil, CorpusTable.skipped))
    func `the published table reads as its publisher counts it`() async throws {
        let contents = try await CorpusTable.shared.contents(of: "ifct2017")
        #expect(contents.records.count == 542)
        #expect(contents.findings == [])
        let amaranth = try contents.food("ifct:A001").composition
        let calcium = try #require(amaranth[.calcium])
        #expect(abs(calcium.estimate.point - 181) < 1e-9)
        #expect(amaranth[.cholecalciferol] == nil)
        let oxalate = contents.records.count { $0.composition[.oxalate] != nil }
        #expect(oxalate == 302)
        #expect(contents.records.count { $0.composition[.phytate] != nil } == 299)
        #expect(contents.records.count { $0.composition[.vitaminK2] != nil } == 212)
        #expect(contents.attributes.count { $0.kind == .yield } == 542)
    }
}

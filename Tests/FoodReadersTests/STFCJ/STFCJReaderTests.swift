import FoodModel
import FoodReaders
import Testing

struct STFCJReaderTests {
    private func figure(
        _ estimate: Estimate,
        _ kind: FigureKind = .asReported,
        _ detail: String = ""
    ) -> Figure {
        Figure(estimate, kind, Provenance(edition: "stfcj", detail: detail))
    }

    @Test func `a food has the figures under its tags, estimates imputed`() throws {
        let beans = try TableFixture("STFCJ/stfcj.xlsx").food("stfcj:04901")
        #expect(beans.name == "だいず ［架空］ 納豆のようなもの")
        #expect(beans.group == "穀類")
        let expected: NutrientTable<Figure> = [
            .energy: figure(Estimate(191)), .water: figure(Estimate(59.5)),
            .protein: figure(Estimate(16.5)), .fat: figure(Estimate(10)),
            .calcium: figure(Estimate(90)), .magnesium: figure(Estimate(100)),
            .vitaminD: figure(Estimate(0), .imputed, "(0)"), .vitaminE: figure(Estimate(0.5)),
        ]
        #expect(beans.composition.figures == expected)
    }

    @Test func `all vitamin K together is neither K1 nor K2`() throws {
        let table = try TableFixture("STFCJ/stfcj.xlsx")
        for food in table.contents.records {
            #expect(food.composition[.vitaminK1] == nil && food.composition[.vitaminK2] == nil)
        }
        #expect(
            table.attributes("stfcj:04901") == ["refuse: 0.0 %", "component VITK: 610.0 µg/100 g"]
        )
        #expect(
            table.attributes("stfcj:04902") == [
                "refuse: 15.0 %", "component VITK: 0.0/0.5/1.0 µg/100 g",
            ]
        )
        let estimate = table.contents.attributes.first { $0.id.code == "04903" }
        #expect(estimate?.provenance.detail == "(31)")
    }

    @Test func `a trace is bounded by the smallest figure of its nutrient`() throws {
        let tofu = try TableFixture("STFCJ/stfcj.xlsx").food("stfcj:04902").composition
        #expect(tofu[.vitaminD] == figure(Estimate(low: 0, point: 0.25, high: 0.5), .trace))
        #expect(
            tofu[.sodium] == figure(Estimate(low: 0, point: 40.5, high: 81), .trace, "(Tr)")
        )
    }

    @Test func `brackets that a number format draws are brackets`() throws {
        let flour = try TableFixture("STFCJ/stfcj.xlsx").food("stfcj:04903").composition
        #expect(flour[.protein] == figure(Estimate(8.5), .imputed, "(8.5)"))
        let tofu = try TableFixture("STFCJ/stfcj.xlsx").food("stfcj:04902").composition
        #expect(tofu[.carbohydrateByDifference] == figure(Estimate(0.5), .asReported, "0.5†"))
        #expect(tofu[.zinc] == figure(Estimate(0.5), .imputed, "（0.5）"))
    }

    @Test func `a trace that nothing bounds, a text and a repeated food are findings`() throws {
        #expect(
            try TableFixture("STFCJ/stfcj.xlsx").findings == [
                "stfcj.xlsx/1 穀類:14:26: warning: \"n.d.\" is not a figure; it was left out",
                "stfcj.xlsx/10 魚介類: note: foods of this sheet stand on one before it too: "
                    + "1 left out",
                "stfcj.xlsx/1 穀類:14: warning: nothing in this table bounds its traces of "
                    + "selenium; the figure was left out",
            ]
        )
    }

    @Test func `a unit that cannot state its nutrient leaves the column out`() throws {
        let table = try TableFixture("STFCJ/wrong-unit.xlsx")
        #expect(
            table.findings.first
                == "wrong-unit.xlsx/1 穀類:11:24: warning: \"kcal\" is no unit of NA; "
                + "its figures were left out"
        )
        #expect(try table.food("stfcj:04901").composition[.calcium] == nil)
    }

    @Test(arguments: ["STFCJ/without-tags.xlsx", "STFCJ/copy/data.json"])
    func `what is not the ministry's workbook is refused`(name: String) throws {
        let error = try TableFixture.error(name)
        #expect(
            error?.hasSuffix("give the workbook of the ministry (MEXT)") == true
                || error?.hasSuffix("give the workbook of the ministry (MEXT) as it was published")
                    == true
        )
    }

    private static let workbook = "stfcj/20201225-mxt_kagsei-mext_01110_012.xlsx"

    @Test(.enabled(if: CorpusTable.folder != nil, CorpusTable.skipped))
    func `the published workbook reads as its publisher counts it`() async throws {
        let contents = try await CorpusTable.shared.contents(of: Self.workbook)
        #expect(contents.edition.key == "stfcj-2020")
        #expect(contents.records.count == 2_478)
        #expect(contents.findings.map(\.description) == [])
    }

    @Test(
        .enabled(if: CorpusTable.folder != nil, CorpusTable.skipped),
        arguments: [("04046", 600), ("04047", 930), ("04048", 590)]
    )
    func `natto has vitamin K, and nobody knows which`(code: String, total: Double) async throws {
        let contents = try await CorpusTable.shared.contents(of: Self.workbook)
        let natto = try contents.food("stfcj:\(code)")
        #expect(natto.composition[.vitaminK1] == nil)
        #expect(natto.composition[.vitaminK2] == nil)
        #expect(natto.composition[.menaquinone4] == nil)
        let vitaminK = contents.attributes.first { $0.id == natto.id && $0.subject == "VITK" }
        #expect(vitaminK?.estimate == Estimate(total))
    }
}

import FoodModel
import FoodReaders
import Testing

struct AFCDReaderTests {
    private func figure(
        _ value: Double,
        _ kind: FigureKind = .asReported,
        _ detail: String = ""
    ) -> Figure {
        Figure(Estimate(value), kind, Provenance(edition: "afcd", detail: detail))
    }

    @Test func `only the sheet per 100 g is read`() throws {
        let table = try TableFixture("AFCD/afcd.xlsx")
        #expect(
            table.contents.records.map(\.id.description) == [
                "afcd:F000001", "afcd:F000002", "afcd:F000003",
            ]
        )
    }

    @Test func `figures are in the unit of the nutrient, energy from kilojoules`() throws {
        let sardine = try TableFixture("AFCD/afcd.xlsx").food("afcd:F000002")
        let expected: NutrientTable<Figure> = [
            .energy: figure(200), .protein: figure(24), .calcium: figure(382),
            .eicosapentaenoicAcid: figure(0.473), .docosapentaenoicAcid: figure(0.08),
            .docosahexaenoicAcid: figure(0.509), .cholecalciferol: figure(4.5),
        ]
        #expect(sardine.composition.rounded == expected)
    }

    @Test func `vitamin D is D2 and D3 without what counts as equivalents`() throws {
        let table = try TableFixture("AFCD/afcd.xlsx")
        let cheese = try table.food("afcd:F000001").composition
        #expect(cheese[.vitaminD] == figure(0.25, .calculated, "D2 + D3"))
        #expect(
            table.attributes("afcd:F000001") == [
                "component 25-hydroxyvitamin D3: 0.125 µg/100 g",
                "component 25-hydroxyvitamin D2: 0.0 µg/100 g",
                "component vitamin D3 equivalents: 0.875 µg/100 g",
            ]
        )
        // D3 without D2.
        #expect(try table.food("afcd:F000002").composition[.vitaminD] == nil)
    }

    @Test func `equivalents of vitamins A and E are neither activity nor tocopherol`() throws {
        let cheese = try TableFixture("AFCD/afcd.xlsx").food("afcd:F000001").composition
        #expect(cheese[.vitaminA] == nil)
        #expect(cheese[.retinol] == figure(310))
        #expect(cheese[.vitaminE] == figure(0.5))
        #expect(cheese[.vitaminK1] == nil)
    }

    @Test func `an empty cell stays missing and a zero stays zero`() throws {
        let table = try TableFixture("AFCD/afcd.xlsx")
        #expect(try table.food("afcd:F000001").composition[.docosahexaenoicAcid] == figure(0))
        let spinach = try table.food("afcd:F000003").composition
        #expect(spinach.figures.nutrients == [.oxalate, .selenium])
        #expect(spinach[.oxalate] == figure(970))
    }

    @Test func `what was left out is a finding`() throws {
        #expect(
            try TableFixture("AFCD/afcd.xlsx").findings == [
                "afcd.xlsx: note: the sheet \"Liquids only per 100mL\" was left out: its foods "
                    + "stand on the other sheet too, per 100 g",
                "afcd.xlsx:4:56: warning: \"n/a\" is not a figure; it was left out",
                "afcd.xlsx:5:3: warning: this cell is empty; the row was left out",
            ]
        )
    }

    @Test func `a workbook of liquids alone is refused`() throws {
        #expect(
            try TableFixture.error("AFCD/liquids-only.xlsx")
                == "liquids-only.xlsx: error: this workbook states liquids per 100 ml and nothing "
                + "per 100 g: give the one that has a sheet \"All solids & liquids per 100g\""
        )
    }

    @Test func `a column that is not there is a note`() throws {
        let table = try TableFixture("AFCD/without-calcium.xlsx")
        #expect(
            table.findings.first
                == "without-calcium.xlsx: note: there is no column \"Calcium (Ca) (mg)\": "
                + "no food has a figure of calcium"
        )
        #expect(try table.food("afcd:F000002").composition[.calcium] == nil)
    }

    @Test(.enabled(if: CorpusTable.folder != nil, CorpusTable.skipped))
    func `the published workbook reads as its publisher counts it`() async throws {
        let contents = try await CorpusTable.shared.contents(
            of: "afcd/Release 2 - Nutrient file.xlsx"
        )
        #expect(contents.edition.key == "afcd-2")
        #expect(contents.records.count == 1_616)
        #expect(contents.findings.filter { $0.severity != .note } == [])
        let cheddar = try contents.food("afcd:F002414").composition
        #expect(cheddar[.calcium]?.estimate == Estimate(760))
        #expect(cheddar[.vitaminD]?.estimate == Estimate(0.1))
        #expect(
            cheddar[.eicosapentaenoicAcid].map { abs($0.estimate.point - 0.01188) < 1e-12 } == true
        )
        let salmon = try contents.food("afcd:F007827").composition
        #expect(salmon[.vitaminD]?.estimate == Estimate(5.5))
        #expect(contents.records.allSatisfy { $0.composition[.vitaminK1] == nil })
    }
}

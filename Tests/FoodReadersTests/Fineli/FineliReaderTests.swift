import FoodModel
import Testing

@testable import FoodReaders

struct FineliReaderTests {
    private static let fixture = "Fineli/r20"

    private func figure(_ value: Double, _ kind: FigureKind, _ detail: String) -> Figure {
        Figure(Estimate(value), kind, Provenance(edition: "fineli-20", detail: detail))
    }

    @Test func `a food has its English and scientific name and its group`() throws {
        let contents = try PublicTable.fixture(Self.fixture)
        #expect(contents.edition.key == "fineli-20")
        #expect(contents.edition.release == "20.0")
        let salmon = try contents.food("fineli:34255")
        #expect(salmon.name == "SALMON, FARMED")
        #expect(salmon.scientificName == "SALMO SALAR")
        #expect(salmon.group == "Fish")
        #expect(try contents.food("fineli:600").group == "Milks >2% fat")
    }

    @Test func `kilojoules and milligrams become the nutrient's own unit`() throws {
        let salmon = try PublicTable.fixture(Self.fixture).food("fineli:34255").composition
        let energy = try #require(salmon[.energy])
        #expect(abs(energy.estimate.point - 226.0) < 0.01)
        #expect(energy.kind == .calculated)
        let linoleic = try #require(salmon[.linoleicAcid])
        #expect(abs(linoleic.estimate.point - 2.055088) < 1e-9)
    }

    @Test func `a figure keeps how it was acquired and by what method`() throws {
        let contents = try PublicTable.fixture(Self.fixture)
        let salmon = try contents.food("fineli:34255").composition
        #expect(
            salmon[.vitaminD]
                == figure(
                    6.69,
                    .measured,
                    "independent laboratory; analytical, generic; "
                        + "High-performance liquid chromatography"
                )
        )
        #expect(salmon[.calcium]?.kind == .imputed)
        #expect(salmon[.folate]?.kind == .imputed)
        let sugar = try contents.food("fineli:1").composition
        #expect(sugar[.linoleicAcid]?.kind == .logicalZero)
        #expect(sugar[.fat]?.kind == .imputed)
        #expect(sugar[.protein]?.kind == .asReported)
        #expect(sugar[.vitaminA]?.kind == .calculated)
        #expect(sugar[.vitaminK1] == nil)
    }

    struct Case: CustomTestStringConvertible, Sendable {
        let acquisition: String
        let method: String
        var isZero = false
        let kind: FigureKind

        var testDescription: String { "\(acquisition) \(method)" }
    }

    static let cases = [
        Case(acquisition: "D", method: "AG", kind: .measured),
        Case(acquisition: "P", method: "A", kind: .measured),
        Case(acquisition: "D", method: "D", kind: .measured),
        Case(acquisition: "F", method: "AG", kind: .imputed),
        Case(acquisition: "L", method: "AG", kind: .asReported),
        Case(acquisition: "L", method: "P", kind: .asReported),
        Case(acquisition: "F", method: "E", kind: .imputed),
        Case(acquisition: "S", method: "R", kind: .calculated),
        Case(acquisition: "S", method: "T", kind: .calculated),
        Case(acquisition: "S", method: "K", kind: .imputed),
        Case(acquisition: "S", method: "IG", isZero: true, kind: .imputed),
        Case(acquisition: "S", method: "U", isZero: true, kind: .logicalZero),
        Case(acquisition: "S", method: "U", kind: .imputed),
        Case(acquisition: "X", method: "X", kind: .asReported),
        Case(acquisition: "", method: "", kind: .asReported),
    ]

    @Test(arguments: cases)
    func `EuroFIR's codes give a kind, and never a measurement in doubt`(_ example: Case) {
        let kind = FigureKind(
            acquisition: example.acquisition,
            method: example.method,
            isZero: example.isZero
        )
        #expect(kind == example.kind)
    }

    @Test func `portions are one of a unit each`() throws {
        let sugar = try PublicTable.fixture(Self.fixture).food("fineli:1")
        #expect(
            sugar.portions == [
                Portion(amount: 1, unit: "portion", modifier: "medium", grams: 4),
                Portion(amount: 1, unit: "portion", modifier: "large", grams: 8),
                Portion(amount: 1, unit: "piece", modifier: "small", grams: 2),
                Portion(amount: 1, unit: "piece", modifier: "medium", grams: 3),
                Portion(amount: 1, unit: "piece", modifier: "large", grams: 4),
                Portion(amount: 1, unit: "decilitre", grams: 85),
                Portion(amount: 1, unit: "tablespoon", grams: 12),
                Portion(amount: 1, unit: "teaspoon", grams: 4),
                Portion(amount: 1, unit: "portion", modifier: "small", grams: 2),
            ]
        )
    }

    @Test func `what has no place is a finding`() throws {
        let contents = try PublicTable.fixture(Self.fixture)
        #expect(contents.records.map(\.id.code) == ["1", "34255", "600"])
        #expect(
            try PublicTable.lines(contents, of: Self.fixture) == [
                "Fineli/r20/component_value.csv:38:5: warning: the nutrient \"K2\" is not defined; "
                    + "the figure was left out",
                "Fineli/r20/component_value.csv:39:1: warning: there is no food \"77\"; "
                    + "the row was left out",
                "Fineli/r20/foodaddunit.csv:14:3: warning: there is no measure \"SACK\"; "
                    + "the portion was left out",
                "Fineli/r20/food.csv:4: note: the table has no figures of \"MILK, WHOLE MILK, "
                    + "3.5% FAT, BOILED\"; the food was left out",
            ]
        )
    }
}

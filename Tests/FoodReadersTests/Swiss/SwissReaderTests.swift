import FoodModel
import Testing

@testable import FoodReaders

struct SwissReaderTests {
    private static let fixture = "Swiss/full-dataset_v5.3.tsv"

    private func figure(_ estimate: Estimate, _ kind: FigureKind, _ detail: String) -> Figure {
        Figure(estimate, kind, Provenance(edition: "swiss-5.3", detail: detail))
    }

    @Test func `a figure keeps its value type and source`() throws {
        let contents = try PublicTable.fixture(Self.fixture)
        #expect(contents.edition.key == "swiss-5.3")
        let cheese = try contents.food("swiss:90001")
        #expect(cheese.name == "Invented cheese")
        #expect(cheese.group == "Milk and dairy products/Hard cheese")
        let composition = cheese.composition
        #expect(
            composition[.energy] == figure(Estimate(400), .calculated, "weighted; Computed value")
        )
        #expect(
            composition[.calcium] == figure(Estimate(1_000), .asReported, "weighted; source 43")
        )
        #expect(composition[.vitaminD]?.kind == .imputed)
        #expect(composition[.vitaminA]?.estimate == Estimate(94))
        #expect(composition[.vitaminE]?.estimate == Estimate(0.5))
        #expect(composition[.alcohol]?.kind == .logicalZero)
        #expect(composition[.retinol] == nil)
    }

    @Test func `per 100 ml is converted by the specific gravity, with its rounding`() throws {
        let contents = try PublicTable.fixture(Self.fixture)
        let oil = try contents.food("swiss:90002").composition
        #expect(
            oil[.energy]
                == figure(
                    Estimate(810) * Estimate(low: 1 / 0.95, point: 1 / 0.9, high: 1 / 0.85),
                    .calculated,
                    "weighted; Computed value; per 100 ml, specific gravity 0.9"
                )
        )
        #expect(oil[.vitaminD]?.estimate == .zero)
        #expect(oil[.calcium]?.kind == .below)
        #expect(oil[.calcium].map { abs($0.estimate.high - 0.9 / 0.85) < 1e-9 } == true)
        let juice = try contents.food("swiss:90003")
        #expect(juice.name == "Erfundener Saft")
        #expect(juice.composition[.vitaminC]?.estimate.point == 20)
    }

    @Test(arguments: [
        ("0.9", 0.85, 0.95), ("1", 0.95, 1.05), ("1.08", 1.075, 1.085),
        ("1.0056", 1.0056, 1.0056),
    ])
    func `a specific gravity is as exact as it is printed`(
        text: String,
        lightest: Double,
        heaviest: Double
    ) throws {
        let conversion = try #require(SwissFigure.conversion(text))
        #expect(abs(conversion.low * heaviest - 1) < 1e-12)
        #expect(abs(conversion.high * lightest - 1) < 1e-12)
    }

    @Test(arguments: ["", "0", "heavy", "-1"])
    func `what is no specific gravity converts nothing`(_ text: String) {
        #expect(SwissFigure.conversion(text) == nil)
    }

    @Test func `traces and limits are not the zeros beside them`() throws {
        let contents = try PublicTable.fixture(Self.fixture)
        let bread = try contents.food("swiss:90005").composition
        #expect(bread[.retinol]?.kind == .below)
        #expect(bread[.retinol]?.estimate == Estimate(low: 0, point: 1.5, high: 3))
        #expect(bread[.vitaminA]?.kind == .trace)
        #expect(bread[.vitaminA]?.estimate == Estimate(low: 0, point: 47, high: 94))
        #expect(bread[.vitaminC]?.kind == .trace)
        #expect(bread[.vitaminC]?.estimate == Estimate(low: 0, point: 0.4, high: 20))
        #expect(bread[.folate] == nil)
        let cheese = try contents.food("swiss:90001").composition
        #expect(cheese[.vitaminC]?.estimate == Estimate(low: 0, point: 10, high: 20))
    }

    @Test func `a table without what documents a figure is refused`() throws {
        let fixture = "Swiss/without-units.tsv"
        #expect(
            throws: InputError(
                .badData,
                at: SourceLocation(file: try PublicTable.path(ofFixture: fixture), line: 1),
                "the column \"energy kcal\" is not followed by its unit, matrix unit, value type and "
                    + "source: this is not the table it seems to be"
            )
        ) { try PublicTable.fixture(fixture) }
    }

    @Test func `what has no place is a finding`() throws {
        let contents = try PublicTable.fixture(Self.fixture)
        let lines = try PublicTable.lines(contents, of: Self.fixture)
        #expect(
            lines == [
                "\(Self.fixture):5:94: warning: a figure \"per 100ml food volume\" cannot be converted to "
                    + "100 g without a specific gravity; it was left out",
                "\(Self.fixture):6:530: warning: \"spoon\" is no unit of calcium; the figure was left out",
                "\(Self.fixture):6:581: warning: \"about 2\" is not a figure; it was left out",
                "\(Self.fixture):4: warning: nothing in this table bounds its traces of folate; "
                    + "the figure was left out",
            ]
        )
    }
}

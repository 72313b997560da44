import FoodModel
import FoodReaders
import Testing

struct CNFReaderTests {
    private static let fixture = "CNF/cnf2015"

    private func figure(_ value: Double, _ kind: FigureKind, _ detail: String) -> Figure {
        Figure(Estimate(value), kind, Provenance(edition: "cnf-2015", detail: detail))
    }

    @Test func `a figure keeps its source and number of observations`() throws {
        let contents = try PublicTable.fixture(Self.fixture)
        let cheese = try contents.food("cnf:9001")
        #expect(cheese.name == "Cheese, invented")
        #expect(cheese.group == "Dairy and Egg Products")
        let composition = cheese.composition
        #expect(composition[.energy] == figure(403, .asReported, "No change from USDA"))
        #expect(
            composition[.calcium]
                == figure(739, .measured, "Nutrient analyzed in a Canadian government lab; n 14")
        )
        #expect(
            composition[.alphaLinolenicAcid]
                == figure(0.3, .calculated, "Calculated using a recipe")
        )
        #expect(
            composition[.alcohol]
                == figure(0, .logicalZero, "Nutrient value is an assumed zero")
        )
    }

    @Test func `units are those of the table of nutrients`() throws {
        let contents = try PublicTable.fixture(Self.fixture)
        #expect(
            try contents.food("cnf:9001").composition[.vitaminD]?.estimate.point
                .isApproximately(0.6) == true
        )
        let fruit = try contents.food("cnf:9002")
        #expect(fruit.name == "Fruit « inventé »")
        #expect(fruit.scientificName == "Inventum fructus")
        #expect(fruit.composition[.energy]?.estimate.point.isApproximately(50) == true)
        #expect(fruit.composition[.vitaminD] == nil)
    }

    @Test func `vitamin K is K1 where it is USDA's, and nothing where it is not`() throws {
        let contents = try PublicTable.fixture(Self.fixture)
        #expect(
            try contents.food("cnf:9001").composition[.vitaminK1]
                == figure(2.8, .asReported, "No change from USDA; n 6")
        )
        #expect(try contents.food("cnf:9002").composition[.vitaminK1] == nil)
    }

    @Test func `18 3 without isomers stands beside the figures, and is no ALA`() throws {
        let contents = try PublicTable.fixture(Self.fixture)
        #expect(
            contents.undifferentiated183 == [
                FoodID(source: "cnf", code: "9001"): figure(
                    0.365,
                    .asReported,
                    "No change from USDA"
                )
            ]
        )
    }

    @Test func `a measure begins with its amount and its factor is its weight in 100 g`() throws {
        let contents = try PublicTable.fixture(Self.fixture)
        #expect(
            try contents.food("cnf:9001").portions.map { "\($0.amount) \($0.unit)|\($0.modifier)" }
                == ["100.0 ml|diced", "250.0 ml|shredded", "50.0 g|"]
        )
        #expect(
            try contents.food("cnf:9002").portions == [
                Portion(amount: 0.25, unit: "fruit", modifier: "(80g)", grams: 20),
                Portion(amount: 2.5, unit: "medium", modifier: "(7 cm dia)", grams: 125),
                Portion(amount: 1, unit: "Serving", grams: 90),
            ]
        )
        #expect(
            try contents.food("cnf:9001").portions[1].grams.isApproximately(119.4)
        )
    }

    @Test func `what has no place is a finding`() throws {
        let contents = try PublicTable.fixture(Self.fixture)
        #expect(
            try PublicTable.lines(contents, of: Self.fixture) == [
                "CNF/cnf2015/FOOD NAME.csv:4:1: warning: the food 9001 stands twice; "
                    + "the first is kept",
                "CNF/cnf2015/NUTRIENT AMOUNT.csv:13:10: warning: \"about 20\" is not a figure; "
                    + "it was left out",
                "CNF/cnf2015/NUTRIENT AMOUNT.csv:14:6: warning: the nutrient \"777\" is not defined; "
                    + "the figure was left out",
                "CNF/cnf2015/NUTRIENT AMOUNT.csv:15:1: warning: there is no food \"8888\"; "
                    + "the row was left out",
                "CNF/cnf2015/NUTRIENT AMOUNT.csv: note: figures of vitamin K that are not USDA's are "
                    + "not said to be K1: 1 left out",
                "CNF/cnf2015/CONVERSION FACTOR.csv:8:6: warning: there is no measure \"502468\"; "
                    + "the portion was left out",
                "CNF/cnf2015/REFUSE AMOUNT.csv:4:1: warning: there is no food \"9003\"; "
                    + "the row was left out",
                "CNF/cnf2015/REFUSE AMOUNT.csv:5:10: warning: \"131\" is no share of 100 %; "
                    + "it was left out",
            ]
        )
    }

    private static let refusal =
        "this is the Canadian Nutrient File without \"NUTRIENT AMOUNT.csv\": it holds names and "
        + "measures and no figures; add that file"

    @Test func `names without amounts are refused`() throws {
        let path = try PublicTable.path(ofFixture: "CNF/names-only")
        #expect(
            throws: InputError(.badData, at: SourceLocation(file: path), Self.refusal)
        ) { try PublicTable.fixture("CNF/names-only") }
    }

    @Test(.enabled(if: PublicTable.corpus != nil, "OSTEON_CORPUS is not set: CNF is not read"))
    func `the corpus, which has no amounts, is refused`() throws {
        let path = try PublicTable.path(inCorpus: "cnf2015")
        #expect(
            throws: InputError(.badData, at: SourceLocation(file: path), Self.refusal)
        ) { try SourceReaders.read(SourceFiles(path: path)) }
    }
}

extension Double {
    fileprivate func isApproximately(_ other: Double) -> Bool { abs(self - other) < 1e-9 }
}

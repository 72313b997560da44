import FoodModel
import FoodReaders
import Testing

struct NEVOReaderTests {
    private static let fixture = "NEVO/NEVO2025_v9.0.csv"

    private func figure(
        _ value: Double,
        _ kind: FigureKind = .asReported,
        _ detail: String = ""
    ) -> Figure {
        Figure(Estimate(value), kind, Provenance(edition: "nevo-2025-9.0", detail: detail))
    }

    @Test func `the edition is named in the rows`() throws {
        let edition = try PublicTable.fixture(Self.fixture).edition
        #expect(edition.key == "nevo-2025-9.0")
        #expect(edition.release == "2025 9.0")
        #expect(edition.licence.hasSuffix("\"NEVO online, version 2025/9.0, RIVM, Bilthoven\""))
    }

    @Test func `the total of vitamin K lands in neither K1 nor K2`() throws {
        let contents = try PublicTable.fixture(Self.fixture)
        let cheese = try contents.food("nevo:9001").composition
        #expect(cheese[.vitaminK1] == figure(3.9))
        #expect(cheese[.vitaminK2] == figure(64.5))
        let bread = try contents.food("nevo:9002").composition
        #expect(bread[.vitaminK1] == nil)
        #expect(bread[.vitaminK2] == nil)
    }

    @Test func `vitamin D is the total, and D2 and D3 are apart`() throws {
        let cheese = try PublicTable.fixture(Self.fixture).food("nevo:9001").composition
        #expect(cheese[.vitaminD] == figure(0.9))
        #expect(cheese[.cholecalciferol] == figure(0.8))
        #expect(cheese[.ergocalciferol] == figure(0))
        #expect(cheese[.energy] == figure(360))
        #expect(cheese[.eicosapentaenoicAcid] == figure(0.01))
        #expect(cheese[.magnesium] == nil)
    }

    @Test func `a zero that is marked as traces is one, and what was added is said`() throws {
        let bread = try PublicTable.fixture(Self.fixture).food("nevo:9002").composition
        #expect(bread[.vitaminE]?.kind == .trace)
        #expect(bread[.vitaminE]?.estimate == Estimate(low: 0, point: 0.65, high: 1.3))
        #expect(bread[.calcium] == figure(0, .asReported, "fortified"))
        #expect(bread[.vitaminC] == nil)
    }

    @Test func `folate is a mass, not equivalents`() throws {
        let bread = try PublicTable.fixture(Self.fixture).food("nevo:9002").composition
        #expect(bread[.folate] == figure(63, .calculated, "FOLFD + FOLAC"))
    }

    @Test func `a food without an English name goes by its Dutch one`() throws {
        let food = try PublicTable.fixture(Self.fixture).food("nevo:9004")
        #expect(food.name == "Zonder Engelse naam")
        #expect(food.group == "Vegetables")
        #expect(food.composition[.vitaminD] == nil)
        #expect(food.location.line == 5)
    }

    @Test func `figures that are not per 100 g are never read as such`() throws {
        let contents = try PublicTable.fixture(Self.fixture)
        #expect(contents.records.map(\.id.code) == ["9001", "9002", "9004"])
        let lines = try PublicTable.lines(contents, of: Self.fixture)
        #expect(
            lines == [
                "\(Self.fixture):4:101: warning: the figures are \"per 100ml\" and the table has no density "
                    + "to convert them with; the food was left out",
                "\(Self.fixture):5:97: warning: \"1.040\" is not a figure; it was left out",
                "\(Self.fixture):6:34: warning: the food 9001 stands twice; the first is kept",
                "\(Self.fixture):7:64: warning: the figures are \"per stuk\" and the table has no density "
                    + "to convert them with; the food was left out",
                "\(Self.fixture):3: warning: nothing in this table bounds its traces of vitamin C; "
                    + "the figure was left out",
            ]
        )
    }

    @Test func `a release without one of the columns is read without it, and says so`() throws {
        let contents = try PublicTable.fixture("NEVO/without-k2/nevo.csv")
        #expect(try contents.food("nevo:9001").composition[.vitaminK1]?.estimate == Estimate(3.9))
        #expect(
            contents.findings.map(\.message) == [
                "there is no column \"VITK2 (µg)\": no figures of vitamin K2 (all menaquinones) "
                    + "are read"
            ]
        )
    }
}

import FoodModel
import FoodReaders
import Testing

struct CIQUALReaderTests {
    private func figure(
        _ estimate: Estimate,
        _ kind: FigureKind,
        _ detail: String,
        edition: String = "ciqual-2025"
    ) -> Figure {
        Figure(estimate, kind, Provenance(edition: edition, detail: detail))
    }

    private let fromBoth =
        "Laboratoire inventé A. 2019. Fromages; Laboratoire inventé B. 2021. Vitamines"

    @Test func `the edition has the date of the files and asks for its citation`() throws {
        let edition = try PublicTable.fixture("CIQUAL/xml-2025").edition
        #expect(edition.key == "ciqual-2025")
        #expect(edition.release == "2025-11-03")
        #expect(edition.licence.hasPrefix("Licence Ouverte Etalab 2.0: cite \"Anses. 2025."))
    }

    @Test func `a food has its English name, or the French one, and its group`() throws {
        let contents = try PublicTable.fixture("CIQUAL/xml-2025")
        let cheddar = try contents.food("ciqual:12726")
        #expect(cheddar.name == "Cheddar cheese, from cow's milk")
        #expect(cheddar.scientificName == nil)
        #expect(cheddar.group == "milk and milk products/cheeses/hard cheeses")
        #expect(cheddar.location.line == 3)
        let salmon = try contents.food("ciqual:26036")
        #expect(salmon.scientificName == "Salmo salar (Linnaeus, 1758)")
        #expect(salmon.group == "meat, egg and fish/fish, raw")
        #expect(try contents.food("ciqual:99001").name == "Sans nom anglais")
    }

    @Test func `a figure keeps the range, confidence and sources that are printed with it`() throws
    {
        let cheddar = try PublicTable.fixture("CIQUAL/xml-2025").food("ciqual:12726").composition
        #expect(
            cheddar[.calcium]
                == figure(
                    Estimate(low: 640, point: 739, high: 1_020),
                    .asReported,
                    "confidence A; \(fromBoth)"
                )
        )
        #expect(cheddar[.protein]?.estimate == Estimate(low: 22.1, point: 24.7, high: 26.4))
        #expect(cheddar[.energy] == figure(Estimate(399), .asReported, ""))
        #expect(cheddar[.vitaminA] == figure(Estimate(401), .asReported, "confidence D"))
    }

    @Test func `a range that does not hold its figure is none`() throws {
        let contents = try PublicTable.fixture("CIQUAL/xml-2025")
        #expect(
            try contents.food("ciqual:12726").composition[.vitaminK1]
                == figure(Estimate(2.8), .asReported, "confidence C; source 99")
        )
        #expect(
            try contents.food("ciqual:12736").composition[.calcium]?.estimate == Estimate(774)
        )
    }

    @Test func `below a limit is neither the limit nor zero`() throws {
        let contents = try PublicTable.fixture("CIQUAL/xml-2025")
        let cheddar = try contents.food("ciqual:12726").composition
        let detail = "confidence C; Table inventée & fils"
        let below = Estimate(low: 0, point: 0.3, high: 0.6)
        #expect(cheddar[.vitaminD] == figure(below, .below, detail))
        #expect(cheddar[.vitaminK2]?.estimate == Estimate(low: 0, point: 10, high: 20))
        let salmon = try contents.food("ciqual:26036").composition
        #expect(
            salmon[.vitaminK1] == figure(Estimate(low: 0, point: 0.25, high: 0.5), .below, "")
        )
        #expect(
            salmon[.vitaminK2] == figure(Estimate(low: 0, point: 10, high: 20), .trace, "")
        )
    }

    @Test func `K1 and K2 are apart and a hyphen is missing`() throws {
        let gouda = try PublicTable.fixture("CIQUAL/xml-2025").food("ciqual:12736").composition
        #expect(gouda[.vitaminK1]?.estimate == Estimate(2.3))
        #expect(gouda[.vitaminK2] == nil)
        // Only kilojoules are printed of it.
        #expect(gouda[.energy].map { abs($0.estimate.point - 365.7) < 0.1 } == true)
    }

    @Test func `what has no place is a finding with its line`() throws {
        let contents = try PublicTable.fixture("CIQUAL/xml-2025")
        let lines = try PublicTable.lines(contents, of: "CIQUAL/xml-2025")
        #expect(
            lines == [
                "CIQUAL/xml-2025/alim_2025_11_03.xml:33: warning: the food 12736 stands twice; "
                    + "the first is kept",
                "CIQUAL/xml-2025/const_2025_11_03.xml:45: warning: \"Rétinol (µg/100 ml)\" does not "
                    + "say how much retinol per 100 g is meant; its figures were left out",
                "CIQUAL/xml-2025/compo_2025_11_03.xml:193: warning: \"n.d.\" is not a figure; "
                    + "it was left out",
                "CIQUAL/xml-2025/compo_2025_11_03.xml:202: warning: the nutrient \"77777\" is not "
                    + "defined; the figure was left out",
                "CIQUAL/xml-2025/compo_2025_11_03.xml:211: warning: there is no food \"55555\"; "
                    + "the row was left out",
                "CIQUAL/xml-2025/compo_2025_11_03.xml:186: note: \"<\" stands here, which XML "
                    + "does not allow in text; it was read as text (signs so read in this file: 1)",
                "CIQUAL/xml-2025/alim_2025_11_03.xml:13: warning: nothing in this table bounds its "
                    + "traces of alcohol; the figure was left out",
            ]
        )
    }

    @Test
    func
        `signs that XML does not allow are read as text, counted, the first of each with its line`()
        throws
    {
        let contents = try PublicTable.fixture("CIQUAL/xml-2020")
        let shandy = try contents.food("ciqual:5005")
        #expect(shandy.name == "Shandy, prepacked (<1° alcohol)")
        #expect(shandy.group == "beverages/alcoholic beverages/beers and ciders")
        #expect(
            shandy.composition[.vitaminD]
                == figure(
                    Estimate(low: 0, point: 0.25, high: 0.5),
                    .below,
                    "confidence C; Étude inventée",
                    edition: "ciqual-2020"
                )
        )
        #expect(shandy.composition[.alcohol]?.estimate == Estimate(low: 0.4, point: 0.6, high: 0.8))
        let sweet = try contents.food("ciqual:31064")
        #expect(sweet.name == "Chocolate sweet & peanut")
        #expect(sweet.group == nil)
        #expect(sweet.composition.figures.nutrients == [.calcium, .vitaminD])
        #expect(
            try PublicTable.lines(contents, of: "CIQUAL/xml-2020") == [
                "CIQUAL/xml-2020/alim_2020_07_07.xml:5: note: \"<\" stands here, which XML "
                    + "does not allow in text; it was read as text (signs so read in this file: 2)",
                "CIQUAL/xml-2020/alim_2020_07_07.xml:15: note: \"&\" stands here, which XML "
                    + "does not allow in text; it was read as text (signs so read in this file: 2)",
                "CIQUAL/xml-2020/compo_2020_07_07.xml:15: note: \"<\" stands here, which XML "
                    + "does not allow in text; it was read as text (signs so read in this file: 1)",
            ]
        )
    }

    @Test(arguments: ["CIQUAL/names-only", "CIQUAL/names-only/alim_2020_07_07.xml"])
    func `names without a composition file are refused`(_ fixture: String) throws {
        let missing =
            fixture.hasSuffix(".xml")
            ? "\"compo_2020_07_07.xml\" and \"const_2020_07_07.xml\"" : "\"compo_2020_07_07.xml\""
        #expect(
            throws: InputError(
                .badData,
                at: SourceLocation(file: try PublicTable.path(ofFixture: fixture)),
                "this is a part of the CIQUAL table, without \(missing): put the XML files of one "
                    + "release into one folder, or give the workbook"
            )
        ) { try PublicTable.fixture(fixture) }
    }
}

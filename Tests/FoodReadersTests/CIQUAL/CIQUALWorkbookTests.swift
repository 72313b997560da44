import FoodModel
import FoodReaders
import Testing

struct CIQUALWorkbookTests {
    private static let folder = "CIQUAL/workbook-and-names"
    private static let workbook = "\(folder)/Table Ciqual 2025_FR_2025_11_03.xlsx"

    @Test func `a workbook is read by the codes of its second sheet`() throws {
        let contents = try PublicTable.fixture(Self.workbook)
        #expect(contents.edition.key == "ciqual-2025")
        let cheddar = try contents.food("ciqual:12726")
        #expect(cheddar.name == "Cheddar")
        #expect(
            cheddar.group
                == "produits laitiers/fromages et alternatives végétales/"
                + "fromages à pâte pressée ou dure"
        )
        let provenance = Provenance(edition: "ciqual-2025")
        #expect(cheddar.composition[.calcium] == Figure(Estimate(739), .asReported, provenance))
        #expect(
            cheddar.composition[.vitaminD]
                == Figure(Estimate(low: 0, point: 0.3, high: 0.6), .below, provenance)
        )
        #expect(cheddar.composition[.energy]?.estimate == Estimate(399))
        #expect(cheddar.composition[.protein]?.estimate == Estimate(24.7))
        #expect(cheddar.composition[.vitaminK1]?.estimate == Estimate(2.8))
        #expect(cheddar.composition[.vitaminK2]?.estimate == Estimate(low: 0, point: 10, high: 20))
        #expect(cheddar.composition[.vitaminE]?.estimate == Estimate(1.27))
    }

    @Test func `a food without a group is in none, and a scientific name is kept`() throws {
        let contents = try PublicTable.fixture(Self.workbook)
        #expect(try contents.food("ciqual:24999").group == nil)
        #expect(try contents.food("ciqual:25972").scientificName == "Zzz")
        #expect(
            try contents.food("ciqual:26036").composition[.vitaminD]?.estimate == Estimate(4.92)
        )
    }

    @Test func `a point where a comma belongs, and a code that stands twice, are findings`() throws
    {
        let contents = try PublicTable.fixture(Self.workbook)
        let lines = try PublicTable.lines(contents, of: Self.workbook)
        #expect(
            lines == [
                "\(Self.workbook):4:56: warning: \"29.7\" is not a figure; it was left out",
                "\(Self.workbook):7: warning: the food 12736 stands twice; the first is kept",
            ]
        )
    }

    @Test func `a folder is imported once, from the complete form, with the English names`() throws
    {
        let contents = try PublicTable.fixture(Self.folder)
        #expect(contents.records.map(\.id.code) == ["12726", "12736", "24999", "25972", "26036"])
        #expect(try contents.food("ciqual:12726").name == "Cheddar cheese, from cow's milk")
        #expect(try contents.food("ciqual:12736").name == "Gouda")
        let lines = try PublicTable.lines(contents, of: Self.folder)
        #expect(
            lines.prefix(3) == [
                "\(Self.folder): note: these XML files have no composition file beside them, so that "
                    + "they hold names and no figures, and were left out: alim_2025_11_03.xml",
                "\(Self.folder): note: these XML files have no composition file beside them, so that "
                    + "they hold names and no figures, and were left out: alim_2020_07_07.xml",
                "\(Self.folder)/alim_2025_11_03.xml: note: the English names of the workbook's foods "
                    + "are from this list",
            ]
        )
    }
}

import FoodModel
import FoodReaders
import Testing

struct PhenolExplorerReaderTests {
    @Test func `each method of each compound stays apart, in its own unit`() throws {
        let table = try TableFixture("PhenolExplorer/phenol-explorer.xlsx")
        #expect(table.contents.records == [])
        #expect(
            table.attributes("phenol-explorer:901") == [
                "component Quercetin, Chromatography: 1.5/2.5/4.0 mg/100 g fresh weight",
                "component Quercetin, Chromatography after hydrolysis: "
                    + "7.0/7.25/7.5 mg/100 g fresh weight",
                "component Polyphenols, total, Folin assay: "
                    + "323.0/430.0/655.0 mg/100 g dry weight",
            ]
        )
    }

    @Test func `names lose the spaces at their ends, and notes are kept`() throws {
        let table = try TableFixture("PhenolExplorer/phenol-explorer.xlsx")
        #expect(
            Set(table.contents.attributes.map(\.name)) == [
                "Moonberry, raw", "Moonberry, juice", "Cloudnut",
            ]
        )
        #expect(
            table.contents.attributes[0].provenance
                == Provenance(
                    edition: "phenol-explorer",
                    detail: "n 3; samples 9; sd 0.5; publications 2; ids 37; 903; fdc 786661"
                )
        )
    }

    @Test func `a mean alone is a range of one, and rounding does not spoil a range`() throws {
        let table = try TableFixture("PhenolExplorer/phenol-explorer.xlsx")
        #expect(
            table.attributes("phenol-explorer:902") == [
                "component Quercetin, Chromatography: 0.125 mg/100 ml",
                "component Myricetin, Chromatography: 0.00085/0.00085/0.000855 mg/100 ml",
            ]
        )
        #expect(
            table.attributes("phenol-explorer:903") == [
                "component Myricetin, Chromatography: 0.0 mg/100 g fresh weight"
            ]
        )
    }

    @Test func `a row that contradicts itself or has no mean is left out`() throws {
        #expect(
            try TableFixture("PhenolExplorer/phenol-explorer.xlsx").findings == [
                "phenol-explorer.xlsx:7:12: warning: the mean 75.3 does not lie between 746.8 "
                    + "and 770.0; the row was left out",
                "phenol-explorer.xlsx:8:12: warning: there is no mean here; the row was left out",
            ]
        )
    }

    @Test func `a workbook without numbers of foods goes by their names`() throws {
        let table = try TableFixture("PhenolExplorer/without-codes.xlsx")
        #expect(
            table.contents.attributes.map(\.id.description) == ["phenol-explorer:Moonberry, raw"]
        )
    }

    @Test(.enabled(if: CorpusTable.folder != nil, CorpusTable.skipped))
    func `the published workbook reads as its publisher counts it`() async throws {
        let contents = try await CorpusTable.shared.contents(
            of: "phenol_explorer/Phenol-Explorer foodID_&_New_Items.xlsx"
        )
        #expect(contents.attributes.count + contents.findings.count == 7_621)
        #expect(contents.findings.count == 3)
        // Of the 505 foods, two have a single row, which is left out.
        #expect(Set(contents.attributes.map(\.id)).count == 503)
        #expect(
            Set(contents.attributes.map(\.method)) == [
                "Chromatography", "Chromatography after hydrolysis", "Folin assay",
                "Normal phase HPLC (proanthocyanidins)", "pH differential method (anthocyanins)",
            ]
        )
    }
}

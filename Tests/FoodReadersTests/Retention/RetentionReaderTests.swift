import FoodModel
import FoodReaders
import Testing

struct RetentionReaderTests {
    @Test func `each factor is an attribute of a food and its cooking`() throws {
        let table = try TableFixture("Retention/retention.xlsx")
        #expect(table.contents.attributes.count == 51)
        #expect(table.contents.attributes[0].line == "retention CA, BAKED: 100.0 %")
        #expect(table.contents.attributes[8].line == "retention VITC, BAKED: 65.0 %")
        #expect(table.contents.attributes[8].name == "CHEESE,BAKED")
        #expect(table.contents.attributes[8].location.column == 11)
    }

    @Test func `a cell that is no figure is a finding`() throws {
        #expect(
            try TableFixture("Retention/retention.xlsx").findings == [
                "retention.xlsx:3:3: warning: \"x\" is not a figure; it was left out",
                "retention.xlsx:4:2: warning: this cell is empty; the row was left out",
            ]
        )
    }

    @Test(.enabled(if: CorpusTable.folder != nil, CorpusTable.skipped))
    func `the published table has every factor of every code`() async throws {
        let contents = try await CorpusTable.shared.contents(of: "usda/retention/USDA_nrf.xlsx")
        #expect(contents.findings == [])
        #expect(Set(contents.attributes.map(\.id)).count == 270)
        #expect(Set(contents.attributes.map(\.subject)).count == 26)
        #expect(contents.attributes.count == 270 * 26)
        #expect(contents.attributes.allSatisfy { $0.estimate.high <= 100 })
    }
}

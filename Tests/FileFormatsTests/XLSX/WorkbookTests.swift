import FileFormats
import Testing

struct WorkbookTests {
    private func workbook(_ name: String) throws -> Workbook {
        try Workbook(Archive(bytes: try Fixture.bytes(name)))
    }

    @Test func `sheets are found by order and by name`() throws {
        let workbook = try workbook("two-sheets.xlsx")
        #expect(workbook.sheetNames == ["Foods", "Notes"])
        #expect(
            try workbook.rows(ofSheet: "Notes") == (try workbook.rows(ofSheetAt: 1))
        )
        #expect(
            throws: FormatError("this workbook has no sheet \"Food\": it has \"Foods\", \"Notes\"")
        ) { try workbook.rows(ofSheet: "Food") }
    }

    @Test func `cells are the text that the file holds, and empty ones are nil`() throws {
        let rows = try workbook("two-sheets.xlsx").rows(ofSheetAt: 0)
        #expect(rows.map(\.number) == [1, 3, 4])
        #expect(rows[0].texts == ["Food", nil, "rich text "])
        #expect(rows[1].texts == ["17.399999999999999", "in & line", "formula"])
        #expect(rows[1]["D"] == nil)
        #expect(rows[2].texts == ["4"])
    }

    @Test func `columns go by their letters`() throws {
        let row = try #require(try workbook("two-sheets.xlsx").rows(ofSheet: "Notes").first)
        #expect(row["AB"] == "1E-3")
        #expect(row["AA"] == nil)
        #expect(row[27] == "1E-3")
    }

    @Test func `a shared string that is not there is an error at its cell`() throws {
        let workbook = try workbook("bad-string.xlsx")
        #expect(
            throws: FormatError(
                "the workbook has no shared string \"7\"",
                at: FilePosition(line: 2, column: 2),
                in: "xl/worksheets/sheet1.xml"
            )
        ) { try workbook.rows(ofSheetAt: 0) }
    }

    @Test func `a zip that is no workbook is an error`() {
        #expect(throws: FormatError("the archive has no member \"xl/workbook.xml\"")) {
            try workbook("two-members.zip")
        }
    }
}

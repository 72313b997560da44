import Testing

@testable import FileFormats

/// Sheets that no spreadsheet writes.
@Suite struct SheetRowsTests {
    private func error(_ rows: String) -> String? {
        let sheet = "<worksheet><sheetData>\(rows)</sheetData></worksheet>"
        do {
            try XMLReader.read(Array(sheet.utf8), to: SheetRows(sharedStrings: []))
            return nil
        } catch {
            return error.message
        }
    }

    @Test(arguments: ["0", "-1", "1048577", "9223372036854775807"])
    func `a row with a number that no row has is refused`(_ number: String) {
        #expect(
            error("<row r=\"\(number)\"/><row/>")
                == "rows are numbered from 1 to 1048576 and not as here"
        )
    }

    @Test func `rows after the last one are refused`() {
        #expect(error("<row r=\"1048576\"/>") == nil)
        #expect(error("<row r=\"1048576\"/><row/>")?.hasPrefix("rows are numbered") == true)
    }

    @Test func `short rows whose cells are thousands of columns apart are refused`() {
        let row = "<row><c r=\"XFD1\"><v>1</v></c></row>"
        #expect(error(String(repeating: row, count: 100)) == nil)
        #expect(
            error(String(repeating: row, count: 200))
                == "a table has no such gaps as there are between the cells here"
        )
    }
}

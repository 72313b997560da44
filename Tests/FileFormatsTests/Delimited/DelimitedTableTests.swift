import FileFormats
import Testing

struct DelimitedTableTests {
    private func table(_ text: String) throws -> DelimitedTable {
        try DelimitedTable(bytes: Array(text.utf8), dialect: .csv)
    }

    @Test func `a column is found by its name`() throws {
        var table = try table("id,\"a name\"\n1,cheddar\n")
        let name = try table.column("a name")
        #expect(try table.next()?[name] == "cheddar")
    }

    @Test func `a missing column is named, with those that are there`() throws {
        let table = try table("id,name\n")
        #expect(
            throws: FormatError("the column \"unit\" is missing: this table has \"id\", \"name\"")
        ) { try table.column("unit") }
    }

    @Test func `a row of another width is an error, and the next one can be read`() throws {
        var table = try table("id,name\n1\n2,kale\n")
        #expect(
            throws: FormatError(
                "this row has 1 fields; the table has 2 columns",
                at: FilePosition(line: 2, column: 1)
            )
        ) { try table.next() }
        #expect(try table.next()?.fields == ["2", "kale"])
    }

    @Test func `a table without a line is an error`() {
        #expect(
            throws: FormatError(
                "this table is empty: it needs a line with the names of its columns"
            )
        ) { try table("") }
    }

    @Test func `a format without a header brings its own names`() throws {
        var table = try DelimitedTable(
            bytes: Array("~1~^~kale~".utf8),
            dialect: .srASCII,
            columns: ["id", "name"]
        )
        let name = try table.column("name")
        #expect(try table.next()?[name] == "kale")
    }
}

import FileFormats
import Testing

@Suite struct XMLRecordsTests {
    @Test func `each record comes whole, without what is skipped`() throws {
        var records: [XMLNode] = []
        let handler = XMLRecords(named: ["dish"], without: ["photo"]) { records.append($0) }
        let xml = """
            <menu><note>none</note>
            <dish id="1"><name> Soup <b>of</b> beans </name><photo><dish/></photo></dish>
            <part><dish><name>Rice</name><name>Reis</name></dish></part></menu>
            """
        try XMLReader.read(Array(xml.utf8), to: handler)
        #expect(records.map(\.line) == [2, 3])
        #expect(records[0].attributes == ["id": "1"])
        #expect(records[0].children.map(\.name) == ["name"])
        #expect(records[0]["name"]?.text == "Soup  beans")
        #expect(records[0]["name"]?["b"]?.text == "of")
        #expect(records[1].all("name").map(\.text) == ["Rice", "Reis"])
    }

    @Test func `the records before an error are kept`() {
        var count = 0
        let handler = XMLRecords(named: ["dish"]) { _ in count += 1 }
        #expect(throws: FormatError.self) {
            try XMLReader.read(Array("<menu><dish/><dish></menu>".utf8), to: handler)
        }
        #expect(count == 1)
    }
}

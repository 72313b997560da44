import FileFormats
import Testing

struct XMLRowTests {
    private static let names = ["code", "name", "value"]

    /// The rows of a file as "line: code|name|value".
    private func read(_ text: String, _ filter: inout XMLEscapeFilter) throws -> [String] {
        var rows: [String] = []
        try XMLReader.readRows(
            of: ByteStream(Array(text.utf8)),
            names: Self.names,
            escapedBy: &filter
        ) { row in
            let texts = Self.names.indices.map { String(decoding: row[$0], as: UTF8.self) }
            rows.append("\(row.line.map(String.init) ?? "?"): \(texts.joined(separator: "|"))")
        }
        return rows
    }

    private func read(_ text: String) throws -> [String] {
        var filter = XMLEscapeFilter()
        return try read(text, &filter)
    }

    @Test func `a row has the texts of its fields, without the spaces around them`() throws {
        let rows = try read(
            """
            <t>
              <row><code> 1 </code> <name>
                 a name </name><other>x</other><value> 2,5</value></row>
              <row a="1"><value missing=" " /><name> é &amp; <![CDATA[<b>]]></name></row>
              <row/>
            </t>
            """
        )
        #expect(rows == ["2: 1|a name|2,5", "4: |é & <b>|", "5: ||"])
    }

    @Test func `of two fields of one name the first is read, and none that lies deeper`() throws {
        let rows = try read(
            "<t><row>x<code>1</code>y<code>2</code><name>a<value>3</value>b</name></row></t>"
        )
        #expect(rows == ["1: 1|ab|"])
    }

    @Test func `a file without rows has none`() throws {
        #expect(try read("<t> text </t>") == [])
    }

    @Test func `raw signs of a large file are read as text, and counted`() throws {
        let count = 20_000
        var filter = XMLEscapeFilter()
        let text = String(repeating: "<r><value> < 0,5 M&M's</value></r>\n", count: count)
        let rows = try read("<t>\n\(text)</t>", &filter)
        #expect(rows == (0..<count).map { "\($0 + 2): ||< 0,5 M&M's" })
        #expect(filter.lessThans.count == count)
        #expect(filter.ampersands.count == count)
    }

    @Test(arguments: [
        ("<t>\n<row><code>1</row></t>", 2), ("<t>\n<row><code>1</code></row>\n", 3), ("", 1),
        ("<t><row/></t>\n<t/>", 2),
    ])
    func `what is not well-formed is an error with its line`(text: String, line: Int) {
        let error = #expect(throws: FormatError.self) { try read(text) }
        #expect(error?.message.hasPrefix("this is not well-formed XML: ") == true)
        #expect(error?.position?.line == line)
    }
}

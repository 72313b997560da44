import FileFormats
import Testing

@Suite struct JSONElementsTests {
    private func elements(_ text: String) throws -> [(key: String?, text: String, line: Int)] {
        var reader = JSONElements(ByteStream(Array(text.utf8)))
        var elements: [(String?, String, Int)] = []
        while let element = try reader.next() {
            let text = String(decoding: element.bytes, as: UTF8.self)
            elements.append((element.key, text, element.line))
        }
        return elements
    }

    @Test func `the elements of all arrays in an object come with their key and line`() throws {
        let found = try elements(
            """
            {"version": [1.5e3 ,"a]\\"b"], "note": {"a": [1]}, "count": 12,
             "foods" : [
              {"name": "a } b", "parts": [1, {"x": "\\\\"}]},
              {}
             ], "none": []}
            """
        )
        #expect(found.map(\.key) == ["version", "version", "foods", "foods"])
        #expect(
            found.map(\.text) == [
                "1.5e3", "\"a]\\\"b\"", "{\"name\": \"a } b\", \"parts\": [1, {\"x\": \"\\\\\"}]}",
                "{}",
            ]
        )
        #expect(found.map(\.line) == [1, 1, 3, 4])
    }

    @Test func `an array alone has no key`() throws {
        let found = try elements("\u{FEFF}[1,\n{\"a\":2}]\n")
        #expect(found.map(\.text) == ["1", "{\"a\":2}"])
        #expect(found.map(\.key) == [nil, nil])
    }

    @Test(arguments: [
        ("{\"a\": [{\"b\": 1}", 1), ("[1, 2", 1), ("{\"a\": [\n\n\"open", 3), ("{\"a\": 1", 1),
        ("", 1),
    ])
    func `a file that ends too early is an error`(text: String, line: Int) {
        let error = #expect(throws: FormatError.self) { try elements(text) }
        #expect(
            error
                == FormatError(
                    "the file ends too early: what is opened in it is never closed",
                    at: FilePosition(line: line, column: 1)
                )
        )
    }

    @Test(arguments: ["hello", "{1: 2}", "[1] 2", "{\"a\" 1}"])
    func `what is no JSON is an error`(text: String) {
        #expect(throws: FormatError.self) { try elements(text) }
    }

    @Test func `a value that is too long is an error, in bounded memory`() {
        let text = "[\"" + String(repeating: "x", count: JSONElements.longest + 10) + "\"]"
        #expect(
            throws: FormatError(
                "this value is longer than 16 MB, which no record's is",
                at: FilePosition(line: 1, column: 1)
            )
        ) { try elements(text) }
    }
}

import TestSupport
import FileFormats
import Testing

@Suite struct JSONDocumentTests {
    private func root(
        _ text: String,
        _ tolerance: JSONDocument.Tolerance = .ofFiles
    ) throws -> JSONNode {
        try #require(try JSONDocument(Array(text.utf8), tolerance: tolerance).root)
    }

    @Test func `values are found by key and in order`() throws {
        let root = try root(
            #"{"a": 1.50, "b": [true, {"c": "d"}, []], "a": 2, "n": null, "t": "x\ty"}"#
        )
        #expect(root["a"]?.text == "1.50" && root["a"]?.string == nil)
        #expect(root["b"]?.elements.map(\.text) == ["true", nil, nil])
        #expect(root["b"]?.elements[1]["c"]?.string == "d")
        #expect(root["b"]?.elements[2].isArray == true)
        #expect(root["n"] == nil && root["z"] == nil && root["t"]?["a"] == nil)
        #expect(root.keys == ["a", "b", "a", "n", "t"])
        let name = "t"
        #expect(root[name]?.text == "x\ty")
    }

    @Test(arguments: [
        (#""caf\u00e9 \ud83c\udf5e""#, "café 🍞"), (#""a\/b\\\"c""#, "a/b\\\"c"),
        (#""half \ud83c of a pair""#, "half \u{FFFD} of a pair"), (#""\u12""#, "\\u12"),
        (#""it\'s""#, "it's"),
    ])
    func `escapes are resolved`(_ json: String, _ text: String) throws {
        #expect(try root(json).text == text)
    }

    @Test(arguments: [
        "\u{FEFF}[1]", "[1,]", "[1 /* one */]", "// note\n[1]", "[\n1\u{A0}]", "[\"a\n\tb\"]",
    ])
    func `what files get wrong in harmless ways is read`(_ json: String) throws {
        #expect(try root(json).elements.count == 1)
    }

    @Test func `a quote that nobody escaped is text in a page and an error in a file`() throws {
        let json = #"{"name": "the "best" soup", "x": 1}"#
        #expect(try root(json, .ofPages)["name"]?.text == #"the "best" soup"#)
        #expect(throws: FormatError.self) { try root(json) }
    }

    @Test(arguments: [
        ("{\"a\": 1 \"b\": 2}", 1, 9, "\"\"b\": 2}\": a \",\" or the \"}\" is missing here"),
        ("[1,\n 2", 1, 1, "\"[1,\": what is opened here is never closed"),
        ("{\"a\" 1}", 1, 6, "\"1}\": a \":\" is missing here, behind a key"),
        ("{a: 1}", 1, 2, "\"a: 1}\": a key in quotes, or the \"}\", is missing here"),
        ("[1]\n[2]", 2, 1, "\"[2]\": text follows the end of the JSON; take it out"),
        ("[\"a]", 1, 2, "\"\"a]\": the quote that opens here is never closed"),
        ("[#]", 1, 2, "\"#]\": a value is missing here"),
        ("", 1, 1, "a value is missing here: the text ends too early"),
    ])
    func `what is no JSON is an error with its place`(
        _ json: String,
        _ line: Int,
        _ column: Int,
        _ message: String
    ) {
        let error = #expect(throws: FormatError.self) { try root(json) }
        #expect(error == FormatError(message, at: FilePosition(line: line, column: column)))
    }

    @Test func `deep nesting is an error and no crash`() {
        let json = String(repeating: "[", count: 100_000)
        #expect(throws: FormatError.self) { try root(json) }
    }

    @Test func `a value in a range has its place in the file`() throws {
        let text = Array("xx[1,\n {\"a\": 2}]yy".utf8)
        let root = try #require(try JSONDocument(text, in: 2..<16, onLine: 7).root)
        #expect(root.position == FilePosition(line: 7, column: 1))
        #expect(root.elements[1].position == FilePosition(line: 8, column: 2))
        #expect(root.elements[1]["a"]?.line == 8)
    }

    @Test func `a beginning is read as far as it goes`() throws {
        let root = try #require(JSONDocument(beginning: Array("{\"a\": [1, {\"b\": \"c".utf8)).root)
        #expect(root["a"]?.elements.first?.text == "1")
        #expect(JSONDocument(beginning: []).root == nil)
    }

    @Test func `damaged JSON never crashes`() throws {
        let original = Array(#"{"a": ["x\u00e9", {"b": -1.5e3, "c": null}], "d": "\\"} "#.utf8)
        var random = SplitMix64(seed: 7)
        for _ in 0..<4000 {
            var bytes = original
            for _ in 0..<3 {
                bytes[Int.random(in: bytes.indices, using: &random)] =
                    UInt8.random(in: 0...255, using: &random)
            }
            for tolerance in [JSONDocument.Tolerance.ofFiles, .ofPages] {
                let root = try? JSONDocument(bytes, tolerance: tolerance).root
                _ = root?["a"]?.elements.map { ($0.text, $0.keys, $0.position) }
            }
            _ = JSONDocument(beginning: bytes).root?["a"]?.elements.map(\.text)
        }
    }
}

import FileFormats
import Testing

@Suite struct YAMLReaderTests {
    @Test func `values keep their text, their quotes and their place`() throws {
        let root = try YAMLReader.read("a: 1.50\nb:\n  - \"x: y\"\n  - ~\n")
        guard case .mapping(let entries) = root.content else { Issue.record("no mapping"); return }
        #expect(entries.map(\.key) == ["a", "b"])
        #expect(entries[0].value.content == .scalar(text: "1.50", isQuoted: false))
        #expect(entries[1].keyPosition == FilePosition(line: 2, column: 1))
        guard case .sequence(let values) = entries[1].value.content else {
            Issue.record("no sequence")
            return
        }
        #expect(values[0].content == .scalar(text: "x: y", isQuoted: true))
        #expect(values[0].position == FilePosition(line: 3, column: 5))
        #expect(values[1].isNull && values[1].text == nil)
    }

    @Test func `JSON is the same tree as YAML, its own escapes included`() throws {
        let json = try YAMLReader.read(#"{"a":["\u00b5 \uD83D\uDE00 \\uD83D \/ \"",null,1e3]}"#)
        guard case .mapping(let entries) = json.content,
            case .sequence(let values) = entries.first?.value.content
        else { Issue.record("not the tree that is written"); return }
        #expect(values.map(\.text) == ["µ 😀 \\uD83D / \"", nil, "1e3"])
        #expect(values[0].position == FilePosition(line: 1, column: 7))
    }

    struct Malformed: CustomTestStringConvertible {
        let text: String
        let line: Int
        let column: Int
        let message: String
        var testDescription: String { text }

        init(_ text: String, _ line: Int, _ column: Int, _ message: String) {
            self.text = text
            self.line = line
            self.column = column
            self.message = message
        }
    }

    static let malformed: [Malformed] = [
        Malformed(
            "{\"a\": 1,\n \"b\": [1, 2}",
            2,
            12,
            "\"\"b\": [1, 2}\": a \",\" or the \"]\" is missing for the \"[\" that was opened in line 2"
        ),
        Malformed(
            "[\n{\"a\": 1\n",
            2,
            1,
            "\"{\"a\": 1\": what is opened here is never closed"
        ),
        Malformed(
            "a: b: c\n",
            1,
            5,
            "\"a: b: c\": a \":\" cannot stand here; put text that holds one in quotes"
        ),
        Malformed(
            "a:\n\t- b\n",
            2,
            1,
            "\"- b\": text cannot begin with this character; put it in quotes, and indent with spaces"
        ),
        Malformed(
            "a: \"b\nc: d\n",
            1,
            4,
            "\"a: \"b\": what is opened here is never closed"
        ),
        Malformed(
            "a: 1\nb: 2\na: 3\n",
            1,
            1,
            "the key \"a\" stands here and again further down; keep one"
        ),
        Malformed(
            "a: *b\n",
            1,
            4,
            "\"a: *b\": text that begins with \"*\" must stand in quotes"
        ),
        Malformed(
            "a: 1\n---\nb: 2\n",
            2,
            1,
            "\"---\": a second document begins here; keep one in a file"
        ),
        Malformed(
            "a: b\u{1}\n",
            1,
            5,
            "a control character stands here; the file may not be text"
        ),
        Malformed(
            "? [a]\n: b\n",
            1,
            3,
            "a list or a mapping cannot be a key; put text before the colon in quotes"
        ),
        Malformed("# nothing\n", 1, 1, "the file is empty"),
    ]

    @Test(arguments: malformed)
    func `what is malformed is said with its place`(_ c: Malformed) {
        let position = FilePosition(line: c.line, column: c.column)
        #expect(throws: FormatError(c.message, at: position)) { try YAMLReader.read(c.text) }
    }

    @Test(arguments: [65, 900, 100_000])
    func `nesting deeper than 64 is refused`(_ depth: Int) throws {
        _ = try YAMLReader.read(nested(64))
        #expect(throws: FormatError.self) { try YAMLReader.read(nested(depth)) }
    }

    private func nested(_ depth: Int) -> String {
        String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    }

    @Test func `aliases cannot make a short file long`() throws {
        var lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"]
        for n in 1...9 {
            let copies = repeatElement("*a\(n - 1)", count: 10).joined(separator: ", ")
            lines.append("a\(n): &a\(n) [\(copies)]")
        }
        #expect(throws: FormatError.self) { try YAMLReader.read(lines.joined(separator: "\n")) }
    }
}

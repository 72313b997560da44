import FileFormats
import Testing

struct XMLReaderTests {
    /// Writes down what it is handed.
    private final class Transcript: XMLHandler {
        var lines: [String] = []

        func startElement(_ name: XMLName, _ attributes: XMLAttributes) throws(FormatError) {
            if name == "refused" { throw FormatError("this element is refused") }
            let pairs = attributes.values.sorted { $0.key < $1.key }.map { " \($0)=\($1)" }
            lines.append("<\(name.text)\(pairs.joined())")
        }

        func text(_ piece: UnsafeBufferPointer<UInt8>) {
            lines.append(String(decoding: piece, as: UTF8.self))
        }

        func endElement(_ name: XMLName) { lines.append("\(name.text)>") }
    }

    private func read(_ text: String) throws -> [String] {
        let transcript = Transcript()
        try XMLReader.read(Array(text.utf8), to: transcript)
        return transcript.lines
    }

    @Test func `elements, attributes and texts come in order, entities replaced`() throws {
        let lines = try read("<a x:n='1 &lt; 2' xmlns:x='u'><b>é</b><![CDATA[<c>]]></a>")
        #expect(lines == ["<a n=1 < 2", "<b", "é", "b>", "<c>", "a>"])
    }

    @Test func `an ampersand in an attribute or a text is one`() throws {
        let lines = try read(
            "<sheet name='solids &amp; liquids' b='&#38;' c='&amp;#38;'>&amp;</sheet>"
        )
        #expect(lines == ["<sheet b=& c=&#38; name=solids & liquids", "&", "sheet>"])
    }

    /// Notes which names it knows, and the attribute "r".
    private final class Names: XMLHandler {
        var known: [String] = []
        var numbers: [String?] = []
        private var open: [XMLName] = []

        func startElement(_ name: XMLName, _ attributes: XMLAttributes) {
            switch name {
            case "row": known.append("row")
            case "rowspan": known.append("rowspan")
            default: known.append("?")
            }
            numbers.append(attributes["r"])
            open.append(name)
        }

        func text(_ piece: UnsafeBufferPointer<UInt8>) {}

        func endElement(_ name: XMLName) { #expect(open.popLast() == name) }
    }

    @Test func `names are told apart though one begins as another, and so are attributes`() throws {
        let names = Names()
        let text = "<row ro='1' r='2'><ro r=''/><rows/><rowspan row='3'/><row/></row>"
        try XMLReader.read(Array(text.utf8), to: names)
        #expect(names.known == ["row", "?", "?", "rowspan", "row"])
        #expect(names.numbers == ["2", "", nil, nil, nil])
    }

    @Test func `a file larger than one piece is read whole`() throws {
        let count = 20_000
        let rows = String(repeating: "<row>12</row>\n", count: count)
        let lines = try read("<t>\(rows)</t>")
        #expect(lines.count { $0 == "<row" } == count)
    }

    struct Case: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let text: String
        let error: FormatError
    }

    static let cases = [
        Case(
            testDescription: "a raw less-than sign, as CIQUAL writes it",
            text: "<t>\n<v> < 0,5 </v></t>",
            error: FormatError(
                "this is not well-formed XML: StartTag: invalid element name",
                at: FilePosition(line: 2, column: 6)
            )
        ),
        Case(
            testDescription: "cut off",
            text: "<t>\n<v>1</v>\n",
            error: FormatError(
                "this is not well-formed XML: it ends too early, or goes on after its last element",
                at: FilePosition(line: 3, column: 1)
            )
        ),
        Case(
            testDescription: "empty",
            text: "",
            error: FormatError(
                "this is not well-formed XML: it ends too early, or goes on after its last element",
                at: FilePosition(line: 1, column: 1)
            )
        ),
        Case(
            testDescription: "an entity of the file's own",
            text: "<!DOCTYPE t [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;'>]>\n<t>&b;</t>",
            error: FormatError(
                "this is not well-formed XML: Entity 'b' not defined",
                at: FilePosition(line: 2, column: 7)
            )
        ),
        Case(
            testDescription: "an entity that may stand in another file",
            text: "<!DOCTYPE t SYSTEM 'other.dtd'>\n<t a='&b;'/>",
            error: FormatError(
                "this is not well-formed XML: Entity 'b' not defined",
                at: FilePosition(line: 2, column: 10)
            )
        ),
        Case(
            testDescription: "refused by the handler",
            text: "<t>\n  <refused/></t>",
            error: FormatError("this element is refused", at: FilePosition(line: 2, column: 11))
        ),
    ]

    @Test(arguments: cases)
    func `what cannot be read is an error with its place`(_ example: Case) {
        #expect(throws: example.error) { try read(example.text) }
    }

    @Test(arguments: [0, 20_000])
    func `a byte that the declared encoding does not know is an error, wherever it is`(
        count: Int
    ) {
        let rows = String(repeating: "<row>12</row>\n", count: count)
        var bytes = Array("<?xml version='1.0' encoding='windows-1252'?>\n<t>\n\(rows)".utf8)
        bytes.append(0x8D)
        bytes += "\(rows)</t>".utf8
        let error = #expect(throws: FormatError.self) {
            try XMLReader.read(bytes, to: Transcript())
        }
        #expect(error?.message.hasPrefix("soon after this place a byte is none") == true)
        #expect(error?.position?.line == count + 3)
    }

    @Test func `letters of windows-1252 are read as such`() throws {
        var bytes = Array("<?xml version='1.0' encoding='windows-1252'?><t>".utf8)
        bytes += [0x9C, 0xE9, 0x80]
        bytes += "</t>".utf8
        let transcript = Transcript()
        try XMLReader.read(bytes, to: transcript)
        #expect(transcript.lines.joined() == "<tœé€t>")
    }
}

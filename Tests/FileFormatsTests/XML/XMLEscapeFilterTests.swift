import FileFormats
import Testing

struct XMLEscapeFilterTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let text: String
        let escaped: String
        let count: Int

        init(_ text: String, _ escaped: String, _ count: Int) {
            self.text = text
            self.escaped = escaped
            self.count = count
        }

        var testDescription: String { text }
    }

    static let cases = [
        Case("<a>1</a>", "<a>1</a>", 0),
        Case("<?xml version='1.0'?><!DOCTYPE a><!-- b --><_a/>", "", 0),
        Case("<t> < 0,5 </t>", "<t> &lt; 0,5 </t>", 1),
        Case("<t>(<1° alc.)</t>", "<t>(&lt;1° alc.)</t>", 1),
        Case("<t><\r\n20</t>", "<t>&lt;\r\n20</t>", 1),
        Case(
            "<t>M&M's & co &amp; &#233; &#xE9; &lt;1</t>",
            "<t>M&amp;M's &amp; co &amp; &#233; &#xE9; &lt;1</t>",
            2
        ),
        Case("a << b &; c </ d <", "a &lt;&lt; b &amp;; c &lt;/ d &lt;", 5),
        Case("&", "&amp;", 1), Case("", "", 0),
        Case("<é>&unfinished", "&lt;é>&amp;unfinished", 2),
    ]

    private static func count(_ filter: XMLEscapeFilter) -> Int {
        filter.lessThans.count + filter.ampersands.count
    }

    private func escape(_ text: String, pieces: Int) -> (String, Int) {
        var filter = XMLEscapeFilter()
        var escaped: [UInt8] = []
        let bytes = Array(text.utf8)
        for start in stride(from: 0, to: bytes.count, by: pieces) {
            let end = min(start + pieces, bytes.count)
            escaped += filter.escape(Array(bytes[start..<end]), isLast: end == bytes.count)
        }
        return (String(decoding: escaped, as: UTF8.self), Self.count(filter))
    }

    @Test(arguments: cases)
    func `signs that begin no markup are escaped, and counted`(_ example: Case) {
        let expected = example.escaped.isEmpty ? example.text : example.escaped
        var filter = XMLEscapeFilter()
        let escaped = filter.escape(Array(example.text.utf8))
        #expect(String(decoding: escaped, as: UTF8.self) == expected)
        #expect(Self.count(filter) == example.count)
    }

    @Test(arguments: cases, [1, 2, 3, 5, 11, 64])
    func `a file in pieces is escaped as the whole`(_ example: Case, pieces: Int) {
        let expected = example.escaped.isEmpty ? example.text : example.escaped
        let (escaped, count) = escape(example.text, pieces: pieces)
        #expect(escaped == expected)
        #expect(count == example.count)
    }

    @Test func `what was escaped twice is escaped once`() {
        for example in Self.cases {
            var filter = XMLEscapeFilter()
            let once = filter.escape(Array(example.text.utf8))
            var second = XMLEscapeFilter()
            #expect(second.escape(once) == once)
            #expect(Self.count(second) == 0)
        }
    }

    @Test(arguments: [1, 3, 100])
    func `the first of each sign has its line`(pieces: Int) {
        var filter = XMLEscapeFilter()
        let bytes = Array("<t>\n\n< 1 < 2\n</t>\n<t>M&M's\n& < </t>".utf8)
        for start in stride(from: 0, to: bytes.count, by: pieces) {
            let end = min(start + pieces, bytes.count)
            _ = filter.escape(Array(bytes[start..<end]), isLast: end == bytes.count)
        }
        #expect(filter.lessThans.count == 3)
        #expect(filter.lessThans.firstLine == 3)
        #expect(filter.ampersands.count == 2)
        #expect(filter.ampersands.firstLine == 5)
        #expect(XMLEscapeFilter().lessThans.firstLine == nil)
    }
}

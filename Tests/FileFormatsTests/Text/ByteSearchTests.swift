import FileFormats
import Testing

@Suite struct ByteSearchTests {
    @Test func `a sequence is found from a place on and before an end`() {
        let text = Array("ld+jso ld+json ld+json".utf8)
        #expect(ByteSearch.first("ld+json", in: text) == 7)
        #expect(ByteSearch.first("ld+json", in: text, from: 8) == 15)
        #expect(ByteSearch.first("ld+json", in: text, from: 16) == nil)
        #expect(ByteSearch.first("ld+json", in: text, to: 13) == nil)
        #expect(ByteSearch.first("+", in: []) == nil)
    }

    @Test func `bytes are counted in a part`() {
        let text = Array("a\nb\nc\n".utf8)
        #expect(ByteSearch.count(of: 10, in: text) == 3)
        #expect(ByteSearch.count(of: 10, in: text, from: 2, to: 5) == 1)
    }

    @Test func `a byte that is not UTF-8 has its place in the file`() {
        let text = Array("ab\ncd".utf8) + [0xE9]
        #expect(throws: Never.self) { try TextEncoding.checkUTF8(text, in: 0..<5) }
        let error = #expect(throws: FormatError.self) {
            try TextEncoding.checkUTF8(text, in: 3..<6, onLine: 9)
        }
        #expect(error?.position == FilePosition(line: 9, column: 3))
    }
}

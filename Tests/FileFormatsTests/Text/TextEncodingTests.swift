import FileFormats
import Testing

struct TextEncodingTests {
    private func text(_ bytes: [UInt8], _ encoding: TextEncoding) throws -> String {
        String(decoding: try encoding.utf8(bytes), as: UTF8.self)
    }

    @Test func `letters come through each encoding`() throws {
        #expect(try text(Array("µg €".utf8), .utf8) == "µg €")
        #expect(try text([0xB5, 0x67], .latin1) == "µg")
        #expect(try text([0x91, 0x5A, 0x92, 0x80, 0xE9], .windows1252) == "‘Z’€é")
    }

    @Test func `a byte order mark is taken off`() throws {
        #expect(try text([0xEF, 0xBB, 0xBF, 0x61], .utf8) == "a")
    }

    @Test func `the first byte that is not UTF-8 is an error at its place`() {
        #expect(
            throws: FormatError(
                "the byte 0xE9 is not UTF-8: save the file as UTF-8",
                at: FilePosition(line: 2, column: 4)
            )
        ) { try text(Array("a\nµgr".utf8) + [0xE9, 0x21], .utf8) }
    }

    @Test func `a byte that windows-1252 leaves unused is an error`() {
        #expect(
            throws: FormatError(
                "the byte 0x81 is no letter of windows-1252",
                at: FilePosition(line: 1, column: 2)
            )
        ) { try text([0x61, 0x81], .windows1252) }
    }
}

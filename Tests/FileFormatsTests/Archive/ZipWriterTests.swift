import FileFormats
import Testing

struct ZipWriterTests {
    private static let members: [(name: String, bytes: [UInt8])] = [
        ("readme.txt", Array("hello\n".utf8)), ("inputs/grüße.meal", []),
        ("large.txt", [UInt8](repeating: UInt8(ascii: "a"), count: 300_000)),
    ]

    @Test func `what is written is read, in its order`() throws {
        let reader = try ArchiveReader(bytes: try ZipWriter.archive(of: Self.members))
        for member in Self.members {
            let read = try #require(try reader.next())
            #expect(read.name == member.name && read.bytes == member.bytes)
        }
        #expect(try reader.next()?.name == nil)
    }

    @Test func `the same members make the same bytes, and they are compressed`() throws {
        let archive = try ZipWriter.archive(of: Self.members)
        #expect(try ZipWriter.archive(of: Self.members) == archive)
        #expect(archive.count < 3000)
    }

    @Test func `no member has a time`() throws {
        let archive = try ZipWriter.archive(of: [("a", [1])])
        // Time and date of a local header stand at 10; 0x0021 is the first of January 1980.
        #expect(Array(archive[10..<14]) == [0, 0, 0x21, 0])
    }
}

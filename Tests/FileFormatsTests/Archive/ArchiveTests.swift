import FileFormats
import Testing

struct ArchiveTests {
    @Test func `the files of a zip are listed and read`() throws {
        let archive = Archive(bytes: try Fixture.bytes("two-members.zip"))
        #expect(try archive.names() == ["table/grüße.csv", "table/large.txt"])
        #expect(try archive.member("table/grüße.csv") == Array("a,b\n1,2\n".utf8))
    }

    @Test func `members come one after the other`() throws {
        let reader = try ArchiveReader(bytes: try Fixture.bytes("two-members.zip"))
        #expect(try reader.next(where: { $0.hasSuffix(".csv") })?.bytes == Array("a,b\n1,2\n".utf8))
        #expect(try reader.next()?.name == "table/large.txt")
        #expect(try reader.next()?.name == nil)
    }

    @Test func `a compressed tar is read`() throws {
        let archive = Archive(bytes: try Fixture.bytes("one-member.tar.gz"))
        #expect(try archive.member("notes.txt") == Array("hello".utf8))
    }

    /// libarchive takes such a table for an mtree listing where every format is enabled.
    @Test(arguments: ["caret-table.txt.gz", "caret-table.txt.zst"])
    func `a compressed table of carets and tildes is unpacked`(name: String) throws {
        let table = String(repeating: "~01001~^~203~^0.85^^\r\n", count: 3)
        #expect(try Archive.decompressed(try Fixture.bytes(name)) == Array(table.utf8))
    }

    @Test func `what is not compressed stays as it is`() throws {
        #expect(try Archive.decompressed(Array("a,b\n".utf8)) == Array("a,b\n".utf8))
        #expect(try Archive.decompressed([]) == [])
    }

    @Test func `a member that is not there is named`() throws {
        let archive = Archive(bytes: try Fixture.bytes("two-members.zip"))
        #expect(throws: FormatError("the archive has no member \"food.csv\"")) {
            try archive.member("food.csv")
        }
    }

    /// Cut anywhere, even between two members, a zip must not seem to be a smaller one.
    @Test(arguments: [40, 120, 200, 300, 360])
    func `a zip that was cut off is an error`(length: Int) throws {
        let bytes = Array(try Fixture.bytes("two-members.zip").prefix(length))
        #expect(
            throws: FormatError("this is not a whole archive: unrecognized archive format")
        ) { try Archive(bytes: bytes).names() }
    }

    @Test func `a gzip file that was cut off is an error`() throws {
        let bytes = Array(try Fixture.bytes("caret-table.txt.gz").dropLast(12))
        #expect(
            throws: FormatError("this is not a whole archive: truncated gzip input")
        ) { try Archive.decompressed(bytes) }
    }

    @Test func `a member above the limit is an error, however small the archive`() throws {
        let bytes = try Fixture.bytes("two-members.zip")
        let limited = Archive(bytes: bytes, limits: ArchiveLimits(member: 4999, total: 1 << 20))
        #expect(
            throws: FormatError("the content is larger than 4999 bytes", in: "table/large.txt")
        ) { try limited.member("table/large.txt") }
    }

    @Test func `members together may not pass the total`() throws {
        let bytes = try Fixture.bytes("two-members.zip")
        let limited = Archive(bytes: bytes, limits: ArchiveLimits(member: 5000, total: 5000))
        #expect(try limited.member("table/large.txt").count == 5000)
        #expect(
            throws: FormatError("the content is larger than 4992 bytes", in: "table/large.txt")
        ) { try limited.members(named: ["table/grüße.csv", "table/large.txt"]) }
    }
}

import TestSupport
import FileFormats
import Foundation
import Testing

/// Text that comes in pieces, from files.
@Suite struct TextStreamTests {
    private let folder = FileManager.default.temporaryDirectory
        .appendingPathComponent("osteon-text-\(UUID().uuidString)")

    private func file(_ bytes: some Sequence<UInt8>) throws -> String {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let url = folder.appendingPathComponent("table.csv")
        try Data(bytes).write(to: url)
        return url.path
    }

    private func reader(_ path: String, _ encoding: TextEncoding = .utf8) throws -> DelimitedReader
    {
        DelimitedReader(TextStream(try ByteStream(path: path), encoding: encoding), dialect: .csv)
    }

    /// Rows of many lengths, so that pieces end everywhere: in letters, quotes and line ends.
    @Test(arguments: [0, 1, 2, 3] as [UInt64])
    func `rows are the same however the file is cut into pieces`(seed: UInt64) throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        var random = SplitMix64(seed: seed)
        let rows = (0..<4000).map { number in
            let word = String(repeating: "é\n\"x", count: Int.random(in: 0...60, using: &random))
            return ["\(number)", word, ""]
        }
        let text = rows.map { row in
            row.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: ",")
        }.joined(separator: "\r\n")
        var reader = try reader(try file(Array(text.utf8)))
        var line = 1
        for row in rows {
            let found = try #require(try reader.next())
            #expect(found.fields == row && found.line == line)
            line += 1 + row[1].utf8.count { $0 == UInt8(ascii: "\n") }
        }
        #expect(try reader.next() == nil)
    }

    @Test func `a byte that is not UTF-8 has its place, far into the file`() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        var bytes = Array(String(repeating: "abc,def\n", count: 100_000).utf8)
        bytes += Array("é,".utf8) + [0xE9, 0x0A]
        var reader = try reader(try file(bytes))
        let error = #expect(throws: FormatError.self) { while try reader.next() != nil {} }
        #expect(error?.position == FilePosition(line: 100_001, column: 3))
        #expect(reader.isBroken)
        var latin = try self.reader(folder.appendingPathComponent("table.csv").path, .latin1)
        var last: DelimitedRow?
        while let row = try latin.next() { last = row }
        #expect(last?.fields == ["Ã©", "é"])
    }

    @Test func `a NUL byte is refused at its place`() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        var reader = try reader(try file(Array("a,b\nc,\0d\n".utf8)))
        let error = #expect(throws: FormatError.self) { while try reader.next() != nil {} }
        #expect(error?.position == FilePosition(line: 2, column: 3))
        #expect(error?.message.hasPrefix("a NUL byte stands here") == true)
    }

    @Test func `a quote that is never closed ends the reading`() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let text = "a,b\nc,\"d\n" + String(repeating: "e,f\n", count: 200_000)
        var reader = try reader(try file(Array(text.utf8)))
        _ = try reader.next()
        #expect(
            throws: FormatError(
                "the quote that opens here is never closed",
                at: FilePosition(line: 2, column: 3)
            )
        ) { try reader.next() }
        #expect(reader.isBroken)
        #expect(try reader.next() == nil)
    }

    /// The file has holes and takes no room.
    @Test func `a line of a gigabyte is refused before it is read`() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let path = try file(Array("a,b\n".utf8))
        let handle = try #require(FileHandle(forWritingAtPath: path))
        try handle.truncate(atOffset: 1 << 30)
        try handle.close()
        var reader = try reader(path)
        _ = try reader.next()
        #expect(
            throws: FormatError(
                "this line is longer than 16 MB, which no table's is",
                at: FilePosition(line: 2, column: 1)
            )
        ) { try reader.next() }
    }

    @Test func `a file that unpacks to far more than it is is refused`() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let path = try file([])
        let gzip = Process()
        gzip.executableURL = URL(fileURLWithPath: "/bin/sh")
        gzip.arguments = ["-c", "head -c 80000000 /dev/zero | gzip > '\(path)'"]
        try gzip.run()
        gzip.waitUntilExit()
        let stream = try ByteStream(path: path)
        var read = 0
        let error = #expect(throws: FormatError.self) {
            while let piece = try stream.next() { read += piece.count }
        }
        #expect(error?.message.hasPrefix("the content is more than 200 times") == true)
        #expect(read <= 64 << 20)
    }

    @Test func `an empty file has no rows`() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        var reader = try reader(try file([]))
        #expect(try reader.next() == nil)
    }
}

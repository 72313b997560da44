import FileFormats
import Foundation
import Testing

@Suite struct ByteStreamTests {
    @Test func `a pipe is read to its end, however much comes through it`() throws {
        let pipe = Pipe()
        let count = 65
        let writer = Thread {
            let piece = Data(repeating: UInt8(ascii: "x"), count: 1 << 20)
            for _ in 0..<count { try? pipe.fileHandleForWriting.write(contentsOf: piece) }
            try? pipe.fileHandleForWriting.close()
        }
        writer.start()
        let descriptor = pipe.fileHandleForReading.fileDescriptor
        let stream = try ByteStream(path: "/dev/fd/\(descriptor)")
        var size = 0
        while let piece = try stream.next() { size += piece.count }
        #expect(size == count << 20)
    }

    @Test func `pieces that somebody else makes are a stream, empty ones left out`() throws {
        var pieces: [[UInt8]] = [[1], [], [2, 3]]
        let stream = ByteStream(pieces: { pieces.isEmpty ? nil : pieces.removeFirst() })
        #expect(try stream.next() == [1])
        #expect(try stream.next() == [2, 3])
        #expect(try stream.next() == nil)
    }
}

/// Reads what a ``PackedWriter`` wrote on the same kind of machine.
struct PackedReader {
    private static let header = MemoryLayout<UInt64>.size

    /// They are read while it lives, and kept by nobody.
    private let bytes: UnsafeRawBufferPointer
    private var position = header

    /// Nil where `bytes` are not what a writer wrote: cut off, damaged, or another machine's.
    init?(_ bytes: UnsafeRawBufferPointer) {
        self.bytes = bytes
        guard bytes.count >= Self.header,
            bytes.loadUnaligned(as: UInt64.self)
                == Self.checksum(of: UnsafeRawBufferPointer(rebasing: bytes[Self.header...]))
        else { return nil }
    }

    /// The next row; nil where none is left.
    mutating func next<Value: BitwiseCopyable>(_: Value.Type = Value.self) -> [Value]? {
        let stride = MemoryLayout<Value>.stride
        let start = position + Self.header
        guard start <= bytes.count,
            let count = Int(
                exactly: bytes.loadUnaligned(fromByteOffset: position, as: UInt64.self)
            ),
            count <= (bytes.count - start) / stride
        else { return nil }
        position = start + count * stride
        return [Value](unsafeUninitializedCapacity: count) { buffer, initialized in
            UnsafeMutableRawBufferPointer(buffer).copyBytes(from: bytes[start..<position])
            initialized = count
        }
    }

    /// FNV-1a over words of eight bytes: it finds damage, not forgery.
    static func checksum(of bytes: UnsafeRawBufferPointer) -> UInt64 {
        var sum: UInt64 = 0xcbf2_9ce4_8422_2325
        let words = bytes.count / 8
        for word in 0..<words {
            sum =
                (sum ^ bytes.loadUnaligned(fromByteOffset: word * 8, as: UInt64.self))
                &* 0x100_0000_01b3
        }
        for byte in bytes[(words * 8)...] { sum = (sum ^ UInt64(byte)) &* 0x100_0000_01b3 }
        return sum ^ UInt64(bytes.count)
    }
}

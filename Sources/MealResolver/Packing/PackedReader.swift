/// Reads what a ``PackedWriter`` wrote on the same kind of machine.
struct PackedReader {
    private var rest: ArraySlice<UInt8>

    /// - Returns: Nil where `bytes` are not what a writer wrote: cut off, damaged, or another
    ///   machine's.
    init?(_ bytes: [UInt8]) {
        rest = bytes.dropFirst(MemoryLayout<UInt64>.size)
        guard bytes.count >= MemoryLayout<UInt64>.size,
            bytes.withUnsafeBytes({ $0.loadUnaligned(as: UInt64.self) })
                == Self.checksum(of: rest)
        else { return nil }
    }

    /// The next row; nil where none is left.
    mutating func next<Value: BitwiseCopyable>(_: Value.Type = Value.self) -> [Value]? {
        let header = MemoryLayout<UInt64>.size
        let stride = MemoryLayout<Value>.stride
        guard rest.count >= header else { return nil }
        let count = rest.withUnsafeBytes { $0.loadUnaligned(as: UInt64.self) }
        guard let count = Int(exactly: count), count <= (rest.count - header) / stride else {
            return nil
        }
        defer { rest = rest.dropFirst(header + count * stride) }
        return [Value](unsafeUninitializedCapacity: count) { buffer, initialized in
            rest.withUnsafeBytes { bytes in
                let values = bytes[header..<(header + count * stride)]
                UnsafeMutableRawBufferPointer(buffer).copyBytes(from: values)
            }
            initialized = count
        }
    }

    /// FNV-1a over words of eight bytes: it finds damage, not forgery.
    static func checksum(of bytes: ArraySlice<UInt8>) -> UInt64 {
        bytes.withUnsafeBytes { bytes in
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
}

/// Reads what a ``PackedWriter`` wrote on the same kind of machine.
package struct PackedReader {
    private static let header = MemoryLayout<UInt64>.size

    /// They are read while it lives, and kept by nobody.
    private let bytes: UnsafeRawBufferPointer
    private var position = header

    /// Nil where `bytes` are not what a writer wrote: cut off, damaged, or another machine's.
    package init?(_ bytes: UnsafeRawBufferPointer) {
        self.bytes = bytes
        guard bytes.count >= Self.header,
            bytes.loadUnaligned(as: UInt64.self)
                == Self.checksum(of: UnsafeRawBufferPointer(rebasing: bytes[Self.header...]))
        else { return nil }
    }

    /// The next row; nil where none is left.
    package mutating func next<Value: BitwiseCopyable>(_: Value.Type = Value.self) -> [Value]? {
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

    /// What finds damage in `bytes`.
    static func checksum(of bytes: UnsafeRawBufferPointer) -> UInt64 {
        var sum = FNV1a()
        sum.add(bytes)
        return sum.value
    }
}

/// What tells one content from another: FNV-1a over words of eight bytes, 64 bits.
///
/// It guards against stale copies, not against forgery.
public struct Checksum: Hashable, Sendable {
    private var value: UInt64 = 0xcbf2_9ce4_8422_2325

    public init() {}

    /// The checksum with the path and the bytes of `file` added.
    public func adding(_ file: ShippedFile) -> Checksum {
        var sum = self
        for byte in file.path.utf8 { sum.add(UInt64(byte)) }
        file.withBytes { bytes in
            sum.add(UInt64(bytes.count))
            let words = bytes.count / 8
            for word in 0..<words {
                sum.add(bytes.loadUnaligned(fromByteOffset: word * 8, as: UInt64.self))
            }
            for byte in bytes[(words * 8)...] { sum.add(UInt64(byte)) }
        }
        return sum
    }

    private mutating func add(_ word: UInt64) { value = (value ^ word) &* 0x100_0000_01b3 }
}

extension Checksum: CustomStringConvertible {
    /// Sixteen hexadecimal digits.
    public var description: String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}

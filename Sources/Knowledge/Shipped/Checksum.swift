import MealResolver

/// What tells one content from another, 64 bits: it guards against stale copies, not forgery.
public struct Checksum: Hashable, Sendable {
    private var sum = FNV1a()

    public init() {}

    /// The checksum with the path and the bytes of `file` added.
    public func adding(_ file: ShippedFile) -> Checksum {
        var checksum = self
        for byte in file.path.utf8 { checksum.sum.add(UInt64(byte)) }
        file.withBytes { checksum.sum.add($0) }
        return checksum
    }
}

extension Checksum: CustomStringConvertible {
    /// Sixteen hexadecimal digits.
    public var description: String {
        let digits = String(sum.value, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}

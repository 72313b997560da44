/// The hash FNV-1a over words of eight bytes: it tells contents apart and finds damage, not forgery.
package struct FNV1a: Hashable, Sendable {
    package private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

    package init() {}

    /// Adds one word.
    package mutating func add(_ word: UInt64) { value = (value ^ word) &* 0x100_0000_01b3 }

    /// Adds `bytes`, with their number before them.
    package mutating func add(_ bytes: UnsafeRawBufferPointer) {
        add(UInt64(bytes.count))
        let words = bytes.count / 8
        for word in 0..<words {
            add(bytes.loadUnaligned(fromByteOffset: word * 8, as: UInt64.self))
        }
        for byte in bytes[(words * 8)...] { add(UInt64(byte)) }
    }
}

/// The tagger's weights, read where they lie: nothing is decoded.
///
/// Little-endian, in this order:
///
/// - the letters `OSTAG1`, the number of tags in one byte, the number of joints in one byte;
/// - the base-2 logarithm of the number of slots, in 4 bytes;
/// - 4 bytes that are zero;
/// - for every joint, every tag before it and every tag after it: a weight of 2 bytes;
/// - for every slot a fingerprint of 2 bytes, zero for a slot that is free;
/// - for every slot a weight of one byte for every tag.
///
/// A feature's slot is given by its lowest bits and its fingerprint by its highest, with the lowest
/// bit set; a slot that holds another feature is followed by the next, the last by the first.
package struct TagModel: Sendable {
    package static let magic: [UInt8] = Array("OSTAG1".utf8)
    package static let headerSize = 16
    package static let tagCount = LineTag.allCases.count
    package static let jointCount = LineWord.Joint.allCases.count

    /// The bytes never move: they are part of the program.
    private nonisolated(unsafe) let fingerprints: UnsafeRawPointer
    private nonisolated(unsafe) let weights: UnsafeRawPointer
    private nonisolated(unsafe) let transitions: UnsafeRawPointer
    private let mask: Int

    /// The model in `bytes`, which must stay where they are; nil where they are none.
    package init?(_ bytes: UnsafeRawBufferPointer) {
        guard let start = bytes.baseAddress, bytes.count >= Self.headerSize,
            bytes.starts(with: Self.magic), bytes[6] == UInt8(Self.tagCount),
            bytes[7] == UInt8(Self.jointCount)
        else { return nil }
        let bits = bytes.loadUnaligned(fromByteOffset: 8, as: UInt32.self)
        guard bits > 0, bits < 28 else { return nil }
        let slots = 1 << Int(bits)
        let transitionsSize = Self.jointCount * Self.tagCount * Self.tagCount * 2
        guard
            bytes.count == Self.headerSize + transitionsSize + slots * (2 + Self.tagCount)
        else { return nil }
        mask = slots - 1
        transitions = start + Self.headerSize
        fingerprints = transitions + transitionsSize
        weights = fingerprints + slots * 2
    }

    /// Adds the weights of `feature` for every tag to `sums`.
    @inline(__always)
    func add(_ feature: UInt64, to sums: inout TagSums) {
        let fingerprint = Self.fingerprint(of: feature)
        var slot = Int(truncatingIfNeeded: feature) & mask
        while true {
            let found = fingerprints.loadUnaligned(fromByteOffset: slot &* 2, as: UInt16.self)
            if found == fingerprint {
                sums.add(weights.loadUnaligned(fromByteOffset: slot &* 8, as: UInt64.self))
                return
            }
            if found == 0 { return }
            slot = (slot &+ 1) & mask
        }
    }

    /// The weights of going from one tag to each over `joint`.
    @inline(__always)
    func transitions(from: Int, over joint: LineWord.Joint) -> SIMD8<Int32> {
        let row = (Int(joint.rawValue) &* Self.tagCount &+ from) &* Self.tagCount
        return SIMD8(
            truncatingIfNeeded: transitions.loadUnaligned(
                fromByteOffset: row &* 2,
                as: SIMD8<Int16>.self
            )
        )
    }

    /// What tells a feature from others in its slot.
    package static func fingerprint(of feature: UInt64) -> UInt16 {
        UInt16(truncatingIfNeeded: feature &>> 48) | 1
    }
}

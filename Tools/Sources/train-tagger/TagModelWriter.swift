import MealResolver

/// Writes weights in the format of ``TagModel``.
struct TagModelWriter {
    /// The weights of each feature that is kept, for every tag.
    let features: [(feature: UInt64, weights: [Double])]
    /// For every joint, tag before and tag after.
    let transitions: [Double]
    /// The base-2 logarithm of the number of slots.
    let slotBits: Int

    /// The file; the largest weight of a feature becomes 127.
    var bytes: [UInt8] {
        let highest = features.flatMap { $0.weights }.map(abs).max() ?? 1
        let unit = 127 / max(highest, 1e-9)
        var bytes = TagModel.magic + [UInt8(TagModel.tagCount), UInt8(TagModel.jointCount)]
        bytes += littleEndian(UInt32(slotBits)) + littleEndian(UInt32(0))
        for weight in transitions {
            let whole = Int16(max(-32_767, min(32_767, (weight * unit).rounded())))
            bytes += littleEndian(UInt16(bitPattern: whole))
        }
        let slots = 1 << slotBits
        precondition(features.count < slots, "there is a slot for every feature and one is free")
        var fingerprints = [UInt16](repeating: 0, count: slots)
        var rows = [UInt8](repeating: 0, count: slots * TagModel.tagCount)
        for (feature, weights) in features {
            var slot = Int(truncatingIfNeeded: feature) & (slots - 1)
            while fingerprints[slot] != 0 { slot = (slot + 1) & (slots - 1) }
            fingerprints[slot] = TagModel.fingerprint(of: feature)
            for (tag, weight) in weights.enumerated() {
                let whole = Int8(max(-127, min(127, (weight * unit).rounded())))
                rows[slot * TagModel.tagCount + tag] = UInt8(bitPattern: whole)
            }
        }
        for fingerprint in fingerprints { bytes += littleEndian(fingerprint) }
        return bytes + rows
    }

    private func littleEndian(_ value: some FixedWidthInteger) -> [UInt8] {
        withUnsafeBytes(of: value.littleEndian) { Array($0) }
    }
}

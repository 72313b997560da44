/// What the tagger looks at to tell a word's tag: hashes of the word and of what is around it.
///
/// A feature is 64 bits: the number of its template mixed with what it sees. Training and tagging
/// share this one list; a change of it asks for new weights.
package enum TagFeatures {
    /// Calls `body` with every feature of the word at `index`.
    @inline(__always)
    package static func forEach(
        of words: UnsafeBufferPointer<LineWord>,
        at index: Int,
        _ body: (UInt64) -> Void
    ) {
        let word = words[index]
        let before = index > 0 ? words[index - 1].key : edge
        let before2 = index > 1 ? words[index - 2].key : edge
        let after = index + 1 < words.count ? words[index + 1].key : edge
        let after2 = index + 2 < words.count ? words[index + 2].key : edge
        let jointAfter: UInt64 =
            index + 1 < words.count ? UInt64(words[index + 1].joint.rawValue) : 99
        let joint = UInt64(word.joint.rawValue)
        let place = UInt64(word.commas) << 1 | (word.isInBrackets ? 1 : 0)
        let head = words[word.head].key
        let traits = UInt64(word.traits.rawValue)
        let traitsBefore = index > 0 ? UInt64(words[index - 1].traits.rawValue) : 0xFFFF
        let traitsAfter =
            index + 1 < words.count ? UInt64(words[index + 1].traits.rawValue) : 0xFFFF

        body(feature(1, word.key))
        body(feature(2, before))
        body(feature(3, after))
        body(feature(4, before2))
        body(feature(5, after2))
        body(feature(6, before, word.key))
        body(feature(7, word.key, after))
        body(feature(8, word.suffix))
        body(feature(9, word.prefix))
        body(feature(10, traits))
        body(feature(11, traitsBefore << 16 | traits))
        body(feature(12, traits << 16 | traitsAfter))
        body(feature(13, joint << 8 | jointAfter))
        body(feature(14, place, word.key))
        body(feature(15, place << 8 | joint))
        body(feature(16, place, word.suffix))
        body(feature(17, head, place))
        body(feature(18, head, UInt64(word.distance) << 3 | place))
        body(feature(19, joint << 16 | traits))
        body(feature(20, place << 16 | traits))
        body(feature(21, index == 0 ? 0 : index == 1 ? 1 : index + 1 == words.count ? 3 : 2))
        body(feature(22, word.suffix, jointAfter << 4 | joint))
        body(feature(23, before2, before))
        body(feature(24, after, after2))
        body(feature(25, head, word.key))
        body(feature(26, word.key, jointAfter << 4 | joint))
        body(feature(27, jointAfter << 32 | traits << 16 | traitsAfter))
        body(feature(28, after, place << 4 | jointAfter))
        if word.joint == .hyphen || jointAfter == UInt64(LineWord.Joint.hyphen.rawValue) {
            body(feature(29, before, joint << 8 | jointAfter))
            body(feature(30, after, joint << 8 | jointAfter))
        }
    }

    private static let edge: UInt64 = 0x1BD1_1BDA_A9FC_1A22

    @inline(__always)
    private static func feature(_ template: UInt64, _ a: UInt64, _ b: UInt64 = 0) -> UInt64 {
        var hash = (a ^ template &* 0x9E37_79B9_7F4A_7C15) &* 0xD6E8_FEB8_6659_FD93
        hash = (hash ^ hash &>> 32 ^ b &* 0xC2B2_AE3D_27D4_EB4F) &* 0xD6E8_FEB8_6659_FD93
        return hash ^ hash &>> 32
    }
}

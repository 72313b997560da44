/// The sums of rows of eight weights, one for every tag, each weight a signed byte.
///
/// Four of the sums share a number of 64 bits, 16 bits each: a row is added in a few instructions.
/// Weights count from -128, so that no sum borrows from the one beside it; 257 rows fit.
struct TagSums {
    /// Of the tags 0, 2, 4 and 6, the lowest first.
    private var even: UInt64 = 0
    /// Of the tags 1, 3, 5 and 7.
    private var odd: UInt64 = 0
    private var count: Int32 = 0

    /// Adds the weights in the bytes of `row`, that of the first tag lowest.
    @inline(__always)
    mutating func add(_ row: UInt64) {
        let weights = row ^ 0x8080_8080_8080_8080
        even &+= weights & Self.evenBytes
        odd &+= weights &>> 8 & Self.evenBytes
        count &+= 1
    }

    /// By tag.
    var scores: SIMD8<Int32> {
        var scores = SIMD8<Int32>()
        for place in 0..<4 {
            let shift = UInt64(truncatingIfNeeded: 16 &* place)
            scores[2 &* place] = Int32(truncatingIfNeeded: even &>> shift & 0xFFFF)
            scores[2 &* place &+ 1] = Int32(truncatingIfNeeded: odd &>> shift & 0xFFFF)
        }
        return scores &- 128 &* count
    }

    private static let evenBytes: UInt64 = 0x00FF_00FF_00FF_00FF
}

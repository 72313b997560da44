import TestSupport
import Testing

@testable import MealResolver

@Suite struct TagSumsTests {
    @Test func `weights of both signs are added tag by tag`() {
        var sums = TagSums()
        var expected = SIMD8<Int32>()
        var random = SplitMix64(seed: 11)
        for _ in 0..<40 {
            let row = random.next()
            sums.add(row)
            for tag in 0..<8 {
                expected[tag] += Int32(Int8(truncatingIfNeeded: row >> UInt64(8 * tag)))
            }
        }
        #expect(sums.scores == expected)
        sums = TagSums()
        for _ in 0..<200 { sums.add(0x7F80_7F80_7F80_7F80) }
        #expect(sums.scores == SIMD8(-25600, 25400, -25600, 25400, -25600, 25400, -25600, 25400))
    }
}

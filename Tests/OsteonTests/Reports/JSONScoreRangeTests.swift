import BoneScore
import Foundation
import Testing

@testable import Osteon

struct JSONScoreRangeTests {
    @Test func `each end of a score stands under its own name`() throws {
        let report = try TestLibrary.report(of: "lunch\n  150 g salmon\n  200 g kale\n")
        let range = try #require(report.days.first).headline.range
        try #require(range.low < range.likelyLow && range.likelyHigh < range.high)
        let data = try JSONEncoder().encode(JSONScoreRange(range, isIncomplete: true))
        let json = try #require(
            try JSONSerialization.jsonObject(with: data) as? [String: Any]
        )
        #expect(json["low"] as? Double == range.low)
        #expect(json["point"] as? Double == range.point)
        #expect(json["high"] as? Double == range.high)
        #expect(json["likelyLow"] as? Double == range.likelyLow)
        #expect(json["likelyHigh"] as? Double == range.likelyHigh)
        #expect(json["coverage"] as? Double == range.coverage)
        #expect(json["incomplete"] as? Bool == true)
    }
}

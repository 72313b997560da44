import Testing

@testable import FoodModel

@Suite struct DistributionTests {
    @Test func `percentiles lie on the line between ranks`() throws {
        let values = (0...100).map(Double.init)
        let distribution = try #require(Distribution(of: values.shuffled()))
        #expect(distribution == Distribution(count: 101, p1: 1, median: 50, p99: 99))
        let pair = try #require(Distribution(of: [10, 20]))
        #expect(abs(pair.p1 - 10.1) < 1e-12 && pair.median == 15 && abs(pair.p99 - 19.9) < 1e-12)
    }

    @Test func `one value is its own distribution, and none is none`() {
        #expect(Distribution(of: [7]) == Distribution(count: 1, p1: 7, median: 7, p99: 7))
        #expect(Distribution(of: []) == nil)
    }

    @Test func `a food's id keeps source and code`() {
        #expect(FoodID("fdc:173410") == FoodID(source: "fdc", code: "173410"))
        #expect(FoodID("ndb:01009")?.description == "ndb:01009")
        #expect(FoodID("01009") == nil)
        #expect(FoodID("fdc:") == nil)
        #expect(FoodID(":1") == nil)
    }

    @Test func `every word of diet contents is its own bit`() {
        let bits = DietContents.words.map(\.contents.rawValue)
        #expect(Set(bits).count == bits.count)
        #expect(DietContents(word: "dairy") == .dairy)
        #expect(DietContents(word: "stone") == nil)
    }
}

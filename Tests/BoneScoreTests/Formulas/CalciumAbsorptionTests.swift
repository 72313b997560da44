import TestSupport
import BoneScore
import Testing

struct CalciumAbsorptionTests {
    private let absorption = CalciumAbsorption(Golden.shared.scoringRules.calcium)

    @Test(arguments: Golden.shared.expected.heaney)
    func `the fraction absorbed follows the load equation`(_ row: [Double]) {
        #expect(isClose(absorption.fraction(atLoad: row[0]), row[1]))
    }

    @Test(arguments: Golden.shared.expected.g)
    func `absorbed calcium follows from the load`(_ row: [Double]) {
        #expect(isClose(absorption.absorbed(fromLoad: row[0]), row[1]))
    }

    @Test func `the references of a meal and of a day are absorbed from the target`() {
        let expected = Golden.shared.expected
        #expect(isClose(absorption.absorbed(fromLoad: 400), expected.gMeal))
        #expect(isClose(absorption.absorbed(fromLoad: 1200, inEqualParts: 3), expected.gDay))
    }

    @Test(arguments: Golden.shared.expected.index)
    func `an index gives back what was measured`(_ row: Golden.IndexRow) {
        let index = absorption.index(measuredFraction: row.percent / 100, atLoad: row.load)
        #expect(isClose((index * 1e4).rounded() / 1e4, row.expect), "\(row.food)")
        #expect(
            isClose(absorption.absorbed(fromLoad: index * row.load), row.load * row.percent / 100)
        )
    }

    @Test(arguments: Golden.shared.rules.dairyLoads.keys.sorted())
    func `milk measured against its own curve has an index below 1`(_ food: String) throws {
        let measured = try #require(Golden.shared.rules.dairyLoads[food])
        let index = absorption.index(measuredFraction: measured[1] / 100, atLoad: measured[0])
        #expect(isClose((index * 1e4).rounded() / 1e4, Golden.shared.expected.dairyMeasured[food]))
    }

    @Test(arguments: Golden.shared.expected.sittings)
    func `a sitting is one pool`(_ row: Golden.SittingRow) {
        let load = row.foods.reduce(0) { $0 + $1[0] * $1[1] }
        #expect(isClose(absorption.absorbed(fromLoad: load), row.absorbed))
    }

    @Test(arguments: Array(Golden.shared.expected.splitting1200.enumerated()))
    func `more is absorbed from more sittings`(_ row: (offset: Int, element: Double)) {
        let parts = Double(row.offset + 1)
        #expect(isClose(absorption.absorbed(fromLoad: 1200, inEqualParts: parts), row.element))
    }

    @Test func `adding any calcium never lowers what is absorbed`() {
        var generator = SplitMix64(seed: 15)
        for _ in 0..<10_000 {
            let load = Double.random(in: 0...4000, using: &generator)
            let more = Double.random(in: 0...1000, using: &generator)
            let before = absorption.absorbed(fromLoad: load)
            #expect(absorption.absorbed(fromLoad: load + more) >= before, "\(load) + \(more)")
        }
    }

    @Test func `loads above those of the study are extrapolated`() {
        #expect(!absorption.isExtrapolated(atLoad: 500))
        #expect(absorption.isExtrapolated(atLoad: 501))
    }
}

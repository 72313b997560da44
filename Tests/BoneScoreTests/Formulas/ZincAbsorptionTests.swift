import BoneScore
import Testing

struct ZincAbsorptionTests {
    private let absorption = ZincAbsorption(Golden.shared.scoringRules.zinc)

    @Test(arguments: Golden.shared.expected.taz)
    func `absorbed zinc follows the saturation model`(_ row: [Double]) {
        #expect(isClose(absorption.absorbed(zinc: row[0], phytate: row[1]), row[2]))
    }

    @Test(arguments: Golden.shared.expected.zincRequirement)
    func `the zinc that a body weight needs reproduces EFSA's grid`(_ row: [Double]) throws {
        let wanted = ZincAbsorption.requirement(weightInKilograms: row[0])
        let zinc = try #require(absorption.zinc(forAbsorbed: wanted, phytate: row[1]))
        #expect(isClose(zinc, row[2]))
        #expect(isClose(absorption.absorbed(zinc: zinc, phytate: row[1]), wanted))
    }

    @Test func `no amount of zinc passes the maximum`() {
        #expect(absorption.zinc(forAbsorbed: 6, phytate: 0) == nil)
        #expect(absorption.absorbed(zinc: 1e6, phytate: 0) < 0.091 * 65.38)
    }

    @Test func `the phytate ratio is by moles and needs zinc`() {
        #expect(isClose(absorption.phytateRatio(zinc: 65.38, phytate: 660.04 * 5), 5))
        #expect(absorption.phytateRatio(zinc: 0, phytate: 100) == nil)
    }
}

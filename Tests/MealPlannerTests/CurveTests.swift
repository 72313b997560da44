import BoneScore
import FoodModel
import Testing

@testable import MealPlanner

/// What is linear lies above what is curved, and near it.
struct CurveTests {
    private static func rules() throws -> ScoringRules { try RandomDay.scorer().rules }

    @Test(arguments: [10.0, 100, 600, 1500, 4000])
    func `no line cuts below absorbed calcium`(most: Double) throws {
        let absorption = CalciumAbsorption(try Self.rules().calcium)
        let cuts = ConcaveCuts(absorption, try Self.rules().calcium, range: 0...most)
        let lines = cuts.grid(ScoreModel.gridPoints).map(cuts.line)
        for step in 0...1000 {
            let load = most * Double(step) / 1000
            let lowest = try #require(lines.map { $0.slope * load + $0.intercept }.min())
            let exact = absorption.absorbed(fromLoad: load)
            #expect(lowest >= exact - 1e-9, "\(load) mg")
            if most <= 1500 { #expect(lowest - exact < 2.5, "\(load) mg") }
        }
    }

    @Test(arguments: [0.0...300, 300...1500, 0.0...2500])
    func `no plane cuts below absorbed zinc`(phytate: ClosedRange<Double>) throws {
        let absorption = ZincAbsorption(try Self.rules().zinc)
        let planes = ZincPlanes(absorption: absorption, zinc: 3...15)
        let all = [3.0, 6, 9, 12, 15].map { planes.plane(over: phytate, at: $0) }
        for zinc in stride(from: 3.0, through: 15, by: 0.5) {
            for part in stride(from: 0.0, through: 1, by: 0.05) {
                let amount =
                    phytate.lowerBound + part * (phytate.upperBound - phytate.lowerBound)
                let lowest = try #require(
                    all.map { $0.slope * zinc + $0.intercept + $0.fall * (amount - $0.from) }.min()
                )
                #expect(lowest >= absorption.absorbed(zinc: zinc, phytate: amount) - 1e-9)
            }
        }
    }

    @Test func `a guess counts as the least it may be, a figure as it is`() {
        let entry = Entry(
            name: "cheese",
            grams: Estimate(30),
            supplies: [
                .calcium: Supply(Estimate(200)),
                .vitaminK2: Supply(Estimate(low: 5, point: 12, high: 40)),
                .magnesium: Supply(Estimate(low: 2, point: 9, high: 12), silentGrams: 30),
                .potassium: Supply(Estimate(low: 80, point: 100, high: 120)),
                .sodium: Supply(Estimate(low: 100, point: 300, high: 900), silentGrams: 30),
            ]
        )
        let counted = entry.countingWhatIsKnown.supplies.mapValues(\.estimate.point)
        #expect(counted[.calcium] == 200)
        #expect(counted[.vitaminK2] == 5)
        #expect(counted[.magnesium] == 2)
        #expect(counted[.potassium] == 100)
        #expect(counted[.sodium] == 300, "what is limited is not made less")
    }
}

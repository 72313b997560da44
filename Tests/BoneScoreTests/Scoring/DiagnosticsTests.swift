import BoneScore
import FoodModel
import Testing

struct DiagnosticsTests {
    private func diagnostics(_ supplies: NutrientTable<Supply>) throws -> Diagnostics {
        let entry = Entry(name: "milk", grams: Estimate(100), supplies: supplies)
        return try Golden.shared.scorer().score(day: [Intake(entries: [entry])]).score.diagnostics
    }

    @Test func `milk has the acid load of its figures`() throws {
        let milk = try diagnostics([
            .protein: Supply(Estimate(3.22)), .phosphorus: Supply(Estimate(91)),
            .potassium: Supply(Estimate(143)), .magnesium: Supply(Estimate(10)),
            .calcium: Supply(Estimate(113)),
        ])
        #expect(isClose(milk.acidLoad.point, 0.2128))
        #expect(isClose(milk.calciumPhosphorusRatio?.point, 113 / 91.0))
        #expect(milk.phytateZincRatio == nil)
    }

    @Test func `what lowers a diagnostic is taken at its other end`() throws {
        let range = Estimate(low: 1, point: 2, high: 4)
        let some = try diagnostics([
            .phosphorus: Supply(range), .potassium: Supply(range), .calcium: Supply(range),
            .zinc: Supply(range), .phytate: Supply(range),
        ])
        #expect(isClose(some.acidLoad.low, 0.037 - 0.021 * 4 - 0.013 * 4))
        #expect(isClose(some.acidLoad.high, 0.037 * 4 - 0.021 - 0.013))
        #expect(some.calciumPhosphorusRatio == Estimate(low: 0.25, point: 1, high: 4))
        let molar = 65.38 / 660.04
        #expect(isClose(some.phytateZincRatio?.low, molar / 4))
        #expect(isClose(some.phytateZincRatio?.high, molar * 4))
    }

    @Test func `a ratio to something that may be absent is not stated`() throws {
        let some = try diagnostics([
            .phytate: Supply(Estimate(100)),
            .zinc: Supply(Estimate(low: 0, point: 1, high: 2), cause: Cause(.missing)),
        ])
        #expect(some.phytateZincRatio == nil)
    }
}

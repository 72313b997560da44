import FoodModel
import Testing

@testable import evaluate

struct MeasuresTests {
    @Test func `ranks agree, oppose or say nothing`() throws {
        let rising = try #require(RankCorrelation.spearman([1, 2, 3], [10, 200, 3000]))
        #expect(abs(rising - 1) < 1e-12)
        let falling = try #require(RankCorrelation.spearman([1, 2, 3], [3, 2, 1]))
        #expect(abs(falling + 1) < 1e-12)
        #expect(RankCorrelation.spearman([1, 1], [1, 2]) == nil)
        #expect(RankCorrelation.spearman([], []) == nil)
    }

    @Test func `a figure is near within a quarter and honest inside its range`() {
        var agreement = Agreement()
        agreement.add(Estimate(low: 80, point: 100, high: 120), truth: 110)
        agreement.add(Estimate(low: 95, point: 100, high: 105), truth: 200)
        let metrics = agreement.metrics(of: "x") + agreement.doubtMetrics(of: "x")
        #expect(metrics.map(\.name).contains("x within 25 %"))
        #expect(metrics.first { $0.name == "x within 25 %" }?.value == 0.5)
        #expect(metrics.first { $0.name == "x inside the range" }?.value == 0.5)
    }

    @Test func `lines err apart, and together`() {
        var tally = Tally()
        tally.add(Estimate(low: 7, point: 10, high: 10))
        tally.add(Estimate(low: 6, point: 10, high: 13))
        // 0.6 · 7² + 0.4 · (3² + 4²) is the square of what may be lacking.
        #expect(abs(tally.estimate.low - (20 - 39.4.squareRoot())) < 1e-9)
        #expect(tally.estimate.point == 20)
        #expect(tally.estimate.high == 23)
    }

    @Test func `confidence is judged by what is right`() {
        var calibration = Calibration()
        for isRight in [true, true, true, false] {
            calibration.add(confidence: 0.95, isRight: isRight)
        }
        #expect(calibration.metrics.first?.value == 0.75)
        #expect(abs((calibration.metrics.last?.value ?? 0) - 0.2) < 1e-9)
    }

    @Test func `what is worse than before is told`() {
        func result(_ share: Double, _ error: Double) -> JSONEvaluation {
            JSONEvaluation([
                Section(
                    title: "t",
                    file: "f",
                    metrics: [
                        Metric("share", share, of: 10),
                        Metric("error", error, of: 10, sense: .loss),
                    ]
                )
            ])
        }
        let before = result(0.8, 0.2)
        #expect(result(0.8, 0.2).drops(since: before, tolerance: 0.005) == [])
        #expect(result(0.9, 0.1).drops(since: before, tolerance: 0.005) == [])
        #expect(result(0.7, 0.3).drops(since: before, tolerance: 0.005).count == 2)
        #expect(JSONEvaluation([]).drops(since: before, tolerance: 0.005).count == 2)
    }
}

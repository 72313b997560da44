import FoodModel
import Testing

@testable import FoodReaders

struct TraceTests {
    private let provenance = Provenance(edition: "invented")

    private func record(_ code: Int, _ figures: [Nutrient: Figure]) -> FoodRecord {
        var composition = Composition()
        for (nutrient, figure) in figures { composition[nutrient] = figure }
        return FoodRecord(
            id: FoodID(source: "invented", code: String(code)),
            name: "food \(code)",
            composition: composition,
            edition: "invented",
            location: SourceLocation(file: "invented.csv", line: code)
        )
    }

    private func figure(_ estimate: Estimate, _ kind: FigureKind) -> Figure {
        Figure(estimate, kind, provenance)
    }

    @Test func `a trace is bounded by the highest limit that its table prints`() {
        var records = [
            record(1, [.calcium: figure(.below(0.5), .below)]),
            record(2, [.calcium: figure(.below(20), .below)]),
            record(3, [.calcium: figure(Estimate(0.1), .asReported)]),
            record(4, [.calcium: figure(.zero, .trace)]),
        ]
        var findings: [Finding] = []
        records.boundTraces(&findings)
        let bounded = figure(Estimate(low: 0, point: 10, high: 20), .trace)
        #expect(records[3].composition[.calcium] == bounded)
        #expect(records[0].composition[.calcium] == figure(.below(0.5), .below))
        #expect(findings == [])
    }

    @Test func `without a limit a trace is bounded by the smallest amount above zero`() {
        var records = [
            record(1, [.vitaminC: figure(Estimate(4), .asReported)]),
            record(2, [.vitaminC: figure(Estimate(0.2), .calculated)]),
            record(3, [.vitaminC: figure(.zero, .asReported)]),
            record(4, [.vitaminC: figure(.zero, .trace)]),
        ]
        var findings: [Finding] = []
        records.boundTraces(&findings)
        let bounded = figure(Estimate(low: 0, point: 0.1, high: 0.2), .trace)
        #expect(records[3].composition[.vitaminC] == bounded)
    }

    @Test func `a trace with an amount beside it keeps the amount as its point`() {
        var records = [
            record(1, [.vitaminD: figure(Estimate(0.1), .asReported)]),
            record(2, [.vitaminD: figure(Estimate(0.8), .trace)]),
        ]
        var findings: [Finding] = []
        records.boundTraces(&findings)
        let bounded = figure(Estimate(low: 0, point: 0.8, high: 0.8), .trace)
        #expect(records[1].composition[.vitaminD] == bounded)
    }

    @Test func `a limit that was rounded away is bounded as a trace is`() {
        var records = [
            record(1, [.vitaminD: figure(.below(0.6), .below)]),
            record(2, [.vitaminD: figure(.below(0), .below)]),
        ]
        var findings: [Finding] = []
        records.boundTraces(&findings)
        let bounded = figure(Estimate(low: 0, point: 0.3, high: 0.6), .below)
        #expect(records[1].composition[.vitaminD] == bounded)
    }

    @Test func `a trace that nothing bounds is left out, and said so`() {
        var records = [record(7, [.vitaminK2: figure(.zero, .trace)])]
        var findings: [Finding] = []
        records.boundTraces(&findings)
        #expect(records[0].composition[.vitaminK2] == nil)
        #expect(
            findings.map(\.description) == [
                "invented.csv:7: warning: nothing in this table bounds its traces of "
                    + "vitamin K2 (all menaquinones); the figure was left out"
            ]
        )
    }
}

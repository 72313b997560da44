import FoodModel

/// How figures agree with what they should be: near it, inside the range said, in the same order.
struct Agreement {
    struct Case {
        let said: Estimate
        let truth: Double
    }

    private(set) var cases: [Case] = []

    mutating func add(_ said: Estimate, truth: Double) {
        cases.append(Case(said: said, truth: truth))
    }

    /// The metrics of figures that are near where they are within `share` of the truth.
    func metrics(of what: String, within share: Double = 0.25) -> [Metric] {
        [
            Metric(
                "\(what) within \(Int(share * 100)) %",
                share: cases.map { abs($0.said.point - $0.truth) <= share * $0.truth }
            ),
            Metric(
                "\(what) median relative error",
                median: cases.filter { $0.truth > 0 }.map {
                    abs($0.said.point - $0.truth) / $0.truth
                },
                sense: .loss
            ),
            Metric(
                "\(what) Spearman",
                RankCorrelation.spearman(cases.map(\.said.point), cases.map(\.truth)),
                of: cases.count
            ),
        ]
    }

    /// How honest the ranges are: how often they hold the truth, and how wide they are.
    func doubtMetrics(of what: String) -> [Metric] {
        [
            Metric(
                "\(what) inside the range",
                share: cases.map {
                    // Labels are printed rounded, and so are tables.
                    let slack = max(0.005 * $0.truth, 1e-9)
                    return $0.said.low - slack <= $0.truth && $0.truth <= $0.said.high + slack
                }
            ),
            Metric(
                "\(what) median relative width",
                median: cases.filter { $0.said.point > 0 }.map { $0.said.width / $0.said.point },
                sense: .loss
            ),
        ]
    }

    /// The cases of several agreements together.
    static func + (a: Agreement, b: Agreement) -> Agreement {
        var sum = a
        sum.cases += b.cases
        return sum
    }
}

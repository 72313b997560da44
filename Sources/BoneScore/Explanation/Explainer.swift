import FoodModel

/// Parts the points of a score among the lines that earned them.
struct Explainer {
    private let assessment: Assessment
    /// By line: what figures bring, and not what stands in for missing ones.
    private let known: [Amounts]

    /// - Parameters:
    ///   - assessment: The score to be explained.
    ///   - known: What the figures of each line of the plate bring, at the point.
    init(_ assessment: Assessment, known: [Amounts]) {
        self.assessment = assessment
        self.known = known
    }

    var explanation: Explanation {
        let evaluator = assessment.evaluator
        let plate = assessment.plate
        let point = assessment.point
        let scale = evaluator.scale(for: plate.point)
        let ledger = PointLedger(
            evaluator: evaluator,
            amounts: plate.point.map { $0 * scale },
            plate: plate,
            evaluation: point
        )
        var lines: [LineContribution] = []
        for index in plate.point.indices {
            let all = ledger.earned(by: index, bringing: plate.point[index] * scale)
            let figures = ledger.earned(by: index, bringing: known[index] * scale)
            lines.append(
                LineContribution(
                    place: plate.places[index],
                    known: figures.points,
                    unknown: all.points - figures.points,
                    knownCost: figures.costs,
                    unknownCost: all.costs - figures.costs,
                    absorbedCalcium: all.absorbedCalcium,
                    calciumLoad: all.calciumLoad,
                    absorbedZinc: all.absorbedZinc,
                    isGated: ledger.isGated(index),
                    scoreWithout: score(without: index)
                )
            )
        }
        let sum = lines.reduce(0) { $0 + $1.knownPoints + $1.unknownPoints }
        let narrowing = Narrowing(assessment)
        return Explanation(
            score: assessment.score,
            total: point.score,
            lines: lines,
            adjustment: point.score - sum,
            widths: narrowing.widths,
            remedies: narrowing.remedies
        )
    }

    private func score(without line: Int) -> Double {
        var amounts = assessment.plate.point
        amounts[line] = .zero
        return assessment.evaluator
            .evaluate(benefits: amounts, burdens: amounts, on: assessment.plate).score
    }
}

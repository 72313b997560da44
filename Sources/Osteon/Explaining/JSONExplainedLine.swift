import BoneScore
import FoodModel
import MealResolver

/// One line with what it earned and cost, as JSON prints it.
struct JSONExplainedLine: Encodable {
    struct Points: Encodable {
        let known: Double
        let unknown: Double
    }

    struct Figure: Encodable {
        let source: String
        let per100: JSONEstimate?
        let edition: String?
        let detail: String?
        /// The share that cooking leaves, 0 to 1; absent where it leaves all.
        let retained: JSONEstimate?
        let amount: JSONEstimate?
        let silentGrams: Double
    }

    private enum Keys: String, CodingKey {
        case sitting, points, unknownPoints, components, penalties, calciumIndex
        case absorbedCalcium, absorbedZinc, gated, scoreWithout, figures
    }

    let sitting: String
    let line: JSONLine
    let points: Double
    let unknownPoints: Double
    let components: [String: Points]
    let penalties: [String: Double]
    let calciumIndex: JSONEstimate
    let absorbedCalcium: Double
    let absorbedZinc: Double
    let gated: Bool
    let scoreWithout: Double
    let figures: [String: Figure]

    init(
        _ contribution: LineContribution,
        _ subject: ExplainedSubject,
        _ report: ExplainReport,
        _ topic: ExplainTopic?
    ) {
        let resolved = subject.line(contribution.place)
        sitting = subject.sittings[contribution.place.sitting].title
        line = JSONLine(resolved)
        points = contribution.knownPoints
        unknownPoints = contribution.unknownPoints
        components = Dictionary(
            uniqueKeysWithValues: Component.allCases.map { component in
                (
                    component.key,
                    Points(
                        known: contribution.points(component),
                        unknown: contribution.unknownPoints(component)
                    )
                )
            }
        )
        penalties = Dictionary(
            uniqueKeysWithValues: Penalty.allCases.map { ($0.key, contribution.cost($0)) }
        )
        calciumIndex = JSONEstimate(resolved.entry.calciumIndex)
        absorbedCalcium = contribution.absorbedCalcium
        absorbedZinc = contribution.absorbedZinc
        gated = contribution.isGated
        scoreWithout = contribution.scoreWithout
        let nutrients = topic?.nutrients ?? Array(resolved.entry.supplies.nutrients)
        figures = Dictionary(
            uniqueKeysWithValues: nutrients.map { nutrient in
                (nutrient.tag, Self.figure(nutrient, resolved, report))
            }
        )
    }

    /// The line as every command prints it, with what is particular to an explanation beside.
    func encode(to encoder: any Encoder) throws {
        try line.encode(to: encoder)
        var object = encoder.container(keyedBy: Keys.self)
        try object.encode(sitting, forKey: .sitting)
        try object.encode(points, forKey: .points)
        try object.encode(unknownPoints, forKey: .unknownPoints)
        try object.encode(components, forKey: .components)
        try object.encode(penalties, forKey: .penalties)
        try object.encode(calciumIndex, forKey: .calciumIndex)
        try object.encode(absorbedCalcium, forKey: .absorbedCalcium)
        try object.encode(absorbedZinc, forKey: .absorbedZinc)
        try object.encode(gated, forKey: .gated)
        try object.encode(scoreWithout, forKey: .scoreWithout)
        try object.encode(figures, forKey: .figures)
    }

    private static func figure(
        _ nutrient: Nutrient,
        _ line: ResolvedLine,
        _ report: ExplainReport
    ) -> Figure {
        let origin = FigureOrigin(nutrient, in: line, report: report)
        var per100: Estimate?
        var edition: String?
        var detail: String?
        switch origin.source {
        case .figure(let figure):
            per100 = figure.estimate
            edition = figure.provenance.edition
            detail = figure.provenance.detail.isEmpty ? nil : figure.provenance.detail
        case .classRange(let range):
            per100 = range.value
            detail = range.citation.reference
        case .zeroByNature, .standIn, .stated, .notUnderstood: break
        }
        return Figure(
            source: origin.key,
            per100: per100.map { JSONEstimate($0, unit: nutrient.unit) },
            edition: edition,
            detail: detail,
            retained: origin.retained.map { JSONEstimate($0.share) },
            amount: origin.supply.map { JSONEstimate($0.estimate, unit: nutrient.unit) },
            silentGrams: origin.supply?.silentGrams ?? 0
        )
    }
}

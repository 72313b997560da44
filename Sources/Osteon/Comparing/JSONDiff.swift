import BoneScore
import FoodModel

/// A ``DiffReport`` as JSON: schema `osteon.diff/1`.
public struct JSONDiff {
    private let report: DiffReport
    private let includesProfile: Bool

    /// Medicines, T-score, conditions and what they call for are told only where
    /// `includesProfile`.
    public init(_ report: DiffReport, includesProfile: Bool = false) {
        self.report = report
        self.includesProfile = includesProfile
    }

    /// The JSON text, with a line feed at its end.
    public func text() throws -> String {
        try JSONText.of(
            Document(
                version: Release.version,
                profile: JSONProfile(
                    report.before.report.profile,
                    named: report.before.report.publicName,
                    isWhole: includesProfile
                ),
                profileVersion: report.before.report.rules.version,
                comparisons: report.comparisons.map(JSONComparison.init),
                unpaired: report.unpaired,
                cautionsBefore: report.before.jsonCautions(isWhole: includesProfile),
                cautionsAfter: report.after.jsonCautions(isWhole: includesProfile)
            )
        )
    }

    private struct Document: Encodable {
        let schema = "osteon.diff/1"
        let version: String
        let profile: JSONProfile
        let profileVersion: String
        let comparisons: [JSONComparison]
        let unpaired: Int
        let cautionsBefore: [JSONCaution]
        let cautionsAfter: [JSONCaution]
    }

    private struct JSONComparison: Encodable {
        struct Part: Encodable {
            let key: String
            let before: Double
            let after: Double
            let difference: Double
        }

        struct Line: Encodable {
            let change: String
            let text: String
            let textBefore: String?
            let gramsBefore: JSONEstimate?
            let gramsAfter: JSONEstimate?
            let pointsBefore: Double
            let pointsAfter: Double
            let difference: Double
        }

        let before: JSONScoreRange
        let after: JSONScoreRange
        let difference: Double
        let differentKinds: Bool
        let parts: [Part]
        let lines: [Line]

        init(_ comparison: Comparison) {
            let (a, b) = (comparison.before, comparison.after)
            before = JSONScoreRange(a.score.range, isIncomplete: a.score.isIncomplete)
            after = JSONScoreRange(b.score.range, isIncomplete: b.score.isIncomplete)
            difference = b.total - a.total
            differentKinds = comparison.isOfDifferentKinds
            parts = comparison.parts.map {
                Part(key: $0.key, before: $0.before, after: $0.after, difference: $0.difference)
            }
            lines = comparison.lines.map { line in
                Line(
                    change: line.change.rawValue,
                    text: line.text,
                    textBefore: line.before,
                    gramsBefore: line.gramsBefore.map { JSONEstimate($0) },
                    gramsAfter: line.gramsAfter.map { JSONEstimate($0) },
                    pointsBefore: line.pointsBefore,
                    pointsAfter: line.pointsAfter,
                    difference: line.difference
                )
            }
        }
    }
}

import BoneScore
import FoodModel
import MealResolver

/// An ``ExplainReport`` as JSON: schema `osteon.explain/1`.
public struct JSONExplain {
    private let report: ExplainReport
    private let topic: ExplainTopic?
    private let includesProfile: Bool

    /// `topic` limits the figures that are told to one component or nutrient; medicines, T-score,
    /// conditions and what they call for are told only where `includesProfile`.
    public init(
        _ report: ExplainReport,
        topic: ExplainTopic?,
        includesProfile: Bool = false
    ) {
        self.report = report
        self.includesProfile = includesProfile
        self.topic = topic
    }

    /// The JSON text, with a line feed at its end.
    public func text() throws -> String {
        try JSONText.of(
            Document(
                version: Release.version,
                profile: JSONProfile(
                    report.report.profile,
                    named: report.report.publicName,
                    isWhole: includesProfile
                ),
                profileVersion: report.report.rules.version,
                topic: topic?.name,
                subjects: report.subjects.map { JSONSubject($0, report, topic) },
                cautions: report.jsonCautions(isWhole: includesProfile),
                findings: report.report.findings.map(JSONFinding.init)
            )
        )
    }

    private struct Document: Encodable {
        let schema = "osteon.explain/1"
        let version: String
        let profile: JSONProfile
        let profileVersion: String
        let topic: String?
        let subjects: [JSONSubject]
        let cautions: [JSONCaution]
        let findings: [JSONFinding]
    }
}

/// One explained day, meal or recipe, as JSON prints it.
private struct JSONSubject: Encodable {
    let kind: String
    let title: String
    let score: JSONScoreRange?
    /// What the rows below add up to.
    let total: Double?
    let lines: [JSONExplainedLine]
    /// What stands in for missing figures, by component.
    let unknown: [String: Double]?
    let unknownTotal: Double?
    let adjustment: Double?
    let widths: [JSONWidth]
    let remedies: [JSONRemedy]

    init(_ subject: ExplainedSubject, _ report: ExplainReport, _ topic: ExplainTopic?) {
        kind = subject.kind.rawValue
        title = subject.title
        let explanation = subject.explanation
        score = explanation.map {
            JSONScoreRange($0.score.range, isIncomplete: $0.score.isIncomplete)
        }
        total = explanation?.total
        lines =
            explanation?.lines.map { JSONExplainedLine($0, subject, report, topic) } ?? []
        unknown = explanation.map { explanation in
            Dictionary(
                uniqueKeysWithValues: Component.allCases.map {
                    ($0.key, explanation.unknown($0))
                }
            )
        }
        unknownTotal = explanation?.unknown
        adjustment = explanation?.adjustment
        widths = explanation?.widths.map { JSONWidth($0, subject) } ?? []
        remedies = explanation?.remedies.map { JSONRemedy($0, subject) } ?? []
    }
}

/// A cause with its part of the likely range, as JSON prints it.
private struct JSONWidth: Encodable {
    let cause: String
    let nutrients: [String]
    let lines: [String]
    let width: Double
    let down: Double
    let up: Double

    init(_ share: WidthShare, _ subject: ExplainedSubject) {
        cause = share.doubt.cause.kind.rawValue
        nutrients = share.doubt.nutrients.map(\.tag)
        lines = share.doubt.places.map { subject.line($0).location.description }
        width = share.width
        down = share.doubt.down
        up = share.doubt.up
    }
}

/// What would make a score surer, as JSON prints it.
private struct JSONRemedy: Encodable {
    let action: String
    let lines: [String]
    let nutrients: [String]
    let gain: Double
    let likelyLow: Double
    let likelyHigh: Double

    init(_ remedy: Remedy, _ subject: ExplainedSubject) {
        action = remedy.action.rawValue
        lines = remedy.places.map { subject.line($0).location.description }
        nutrients = remedy.nutrients.map(\.tag)
        gain = remedy.gain
        likelyLow = remedy.likelyLow
        likelyHigh = remedy.likelyHigh
    }
}

import FoodModel

/// A review as `osteon resolve --review --json` prints it: schema `osteon.review/1`.
public struct JSONReview: Encodable {
    struct Lines: Encodable {
        let total: Int
        let found: Int
        let doubtful: Int
        let notFound: Int
    }

    struct Choice: Encodable {
        /// What answers it with `--save`.
        let number: Int
        let id: String
        let name: String
        let confidence: Double?
    }

    struct Group: Encodable {
        let name: String
        let kind: String
        let times: Int
        let points: Double
        let unresolved: Bool
        let reason: String
        let text: String
        let location: String
        let food: String?
        let grams: JSONEstimate?
        let confidence: Double
        let choices: [Choice]
        let write: String

        init(_ group: ReviewGroup) {
            name = group.question.name
            kind = group.question.kind.rawValue
            times = group.times
            points = group.points
            unresolved = group.question.isUnresolved
            reason = group.question.reason
            text = group.text
            location = group.location.description
            food = group.food?.description
            grams = group.question.isUnresolved ? nil : JSONEstimate(group.grams)
            confidence = group.confidence
            choices = group.choices.enumerated().map { index, choice in
                Choice(
                    number: index + 1,
                    id: choice.food.id.description,
                    name: choice.food.name,
                    confidence: choice.confidence
                )
            }
            write = group.question.advice
        }
    }

    let schema = "osteon.review/1"
    let files: Int
    let lines: Lines
    let order: String
    /// How many groups there are, listed or not.
    let groupCount: Int
    let groups: [Group]
    let findings: [String]

    public init(_ report: ReviewReport) {
        let counts = report.counts
        files = counts.files
        lines = Lines(
            total: counts.lines,
            found: counts.found,
            doubtful: counts.doubtful,
            notFound: counts.notFound
        )
        order = report.order.rawValue
        groupCount = report.groupCount
        groups = report.groups.map(Group.init)
        findings = report.findings.map(\.description)
    }

    /// The document, with a line feed at its end.
    public func text() throws -> String { try JSONText.of(self) }
}

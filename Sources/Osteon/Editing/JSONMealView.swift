import BoneScore
import FoodModel
import MealResolver

/// What an editor shows beside a text that is being written: schema `osteon.view/1`.
///
/// What is said of the score is HTML, the same that a report has; what is said of the lines is for the
/// editor to place.
public struct JSONMealView {
    private let report: ScoreReport

    public init(_ report: ScoreReport) { self.report = report }

    /// The JSON text, with a line feed at its end.
    public func text() throws -> String {
        try JSONText.of(
            Document(
                profile: report.profile.name,
                profileIsAssumed: report.profile.isDefault,
                brief: brief,
                spoken: spoken,
                hasDay: report.days.contains { $0.scope == .day },
                score: ScoreHTML(report).fragment(),
                lines: meals.flatMap(\.lines).filter { !$0.parsed.isCompanion }
                    .map(EditedLine.init),
                findings: (report.unknownWords + report.findings).map(\.description)
            )
        )
    }

    private var meals: [ResolvedMeal] {
        report.days.flatMap(\.meals).map(\.resolved) + report.recipes.map(\.resolved)
    }

    /// "82.4 · strong   likely 81–89", of the first day.
    private var brief: String {
        guard let day = report.days.first, !day.cautions.withholdScore else { return "" }
        let open = day.headline.isIncomplete ? " · incomplete" : ""
        return HeadlineText(score: day.headline, scope: day.scope).numbers + open
    }

    /// What a person who does not see the page is told when the score changes.
    private var spoken: String {
        let lost = meals.flatMap(\.lines).count { $0.unresolved != nil }
        let open = lost == 0 ? "" : "\(RangeText.count(Double(lost), of: "line")) not found. "
        let sentences = report.days.map { day in
            day.cautions.withholdScore
                ? "No score is shown: its targets do not hold for you"
                : HeadlineText(score: day.headline, scope: day.scope).sentence
        }
        return open + sentences.map { "\($0)." }.joined(separator: " ")
    }

    private struct Document: Encodable {
        let schema = "osteon.view/1"
        let version = Release.version
        let profile: String
        let profileIsAssumed: Bool
        /// The score in a line; empty where none is shown.
        let brief: String
        let spoken: String
        /// Whether a whole day is written, which suggestions are made for.
        let hasDay: Bool
        /// HTML.
        let score: String
        let lines: [EditedLine]
        let findings: [String]
    }
}

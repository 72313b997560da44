import BoneScore
import FoodModel
import MealReaders
import MealResolver

/// What an editor shows beside a text that is being written: schema `osteon.view/1`.
///
/// What is said of the score is HTML, the same that a report has; what is said of the lines is for the
/// editor to place.
public struct JSONMealView {
    private let report: ScoreReport
    private let isPlain: Bool

    /// - Parameters:
    ///   - report: The scores of the text.
    ///   - file: The text; where it is of another format than plain text, lines cannot be added.
    public init(_ report: ScoreReport, of file: GivenFile) {
        self.report = report
        isPlain = MealReader.isPlainText(bytes: file.bytes, file: file.name)
    }

    /// The JSON text, with a line feed at its end.
    public func text() throws -> String {
        try JSONText.of(
            Document(
                profile: report.profile.name,
                profileIsAssumed: report.profile.isDefault,
                brief: brief,
                spoken: spoken,
                isPlain: isPlain,
                days: report.days.count { $0.scope == .day },
                sittings: EditedSitting.all(of: report),
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

    /// "82.4 · strong   likely 81–89", of the first day; of several what they say together.
    private var brief: String {
        if let diary = report.diary, let mean = DiaryText(diary).scores.first { return mean }
        guard let day = report.days.first, !day.cautions.withholdScore else { return "" }
        let open = day.headline.isIncomplete ? " · incomplete" : ""
        return HeadlineText(score: day.headline, scope: day.scope).numbers + open
    }

    /// What a person who does not see the page is told when the score changes.
    private var spoken: String {
        let lost = meals.flatMap(\.lines).count { $0.unresolved != nil }
        let open = lost == 0 ? "" : "\(RangeText.count(Double(lost), of: "line")) not found. "
        let together = report.diary.map(DiaryText.init)
        let single = report.days.map { day in
            day.cautions.withholdScore
                ? "No score is shown: its targets do not hold for you"
                : HeadlineText(score: day.headline, scope: day.scope).sentence
        }
        let sentences = together.map { [$0.logged] + $0.scores } ?? single
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
        /// Whether it is plain text, to which a line can be added as one is said.
        let isPlain: Bool
        /// How many whole days are written; suggestions are made for these.
        let days: Int
        let sittings: [EditedSitting]
        /// HTML.
        let score: String
        let lines: [EditedLine]
        let findings: [String]
    }
}

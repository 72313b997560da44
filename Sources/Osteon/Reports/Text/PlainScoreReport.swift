import BoneScore
import FoodModel
import MealResolver

/// A ``ScoreReport`` as one fact a line, for screen readers and pipes: no bars, no columns, no colour.
public struct PlainScoreReport {
    private let report: ScoreReport
    private let style: TextStyle

    /// Of `style` only its letters are heeded.
    public init(_ report: ScoreReport, style: TextStyle) {
        self.report = report
        self.style = TextStyle(hasColour: false, hasUnicode: style.hasUnicode)
    }

    /// The text, with a line feed at its end.
    public func text() -> String {
        var lines = report.unknownWords.map(\.description)
        lines += report.days.enumerated().flatMap { index, day in
            facts(of: ScoreSubject(day, id: "\(index)"))
        }
        if let diary = report.diary { lines += facts(of: diary) }
        if let lifestyle = report.lifestyle.map(LifestyleText.init) {
            lines += lifestyle.sentences.map { "beside food: \($0)" }
        }
        lines += report.recipes.enumerated().flatMap { index, recipe in
            facts(of: ScoreSubject(recipe, id: "\(index)"))
        }
        lines += report.findings.map(\.description)
        if report.profile.isDefault { lines.append(DefaultProfileText.sentence(report.profile)) }
        if !report.isScoreWithheld, let caveat = K2Text(report).caveat { lines.append(caveat) }
        lines.append("foods: " + report.editions.map(\.title).joined(separator: "; "))
        lines.append(Disclaimer.text)
        return style.plain(lines.map { $0.oneLine + "\n" }.joined())
    }

    private func facts(of subject: ScoreSubject) -> [String] {
        let profile = report.profile
        var lines = [
            "of: \(subject.title)",
            "profile: \(profile.name), \(NumberText.plain(profile.weightInKilograms)) kg",
            "score version: \(report.rules.version)",
        ]
        lines += K2Text(report).mark
        lines += subject.meals.flatMap(UnresolvedText.lines).map { "not in the score: \($0)" }
        if let score = subject.headline {
            lines += subject.isWithheld ? withheld(score) : facts(of: score, subject)
        } else {
            lines.append("no score: less than 50 kcal, and no yield is stated")
        }
        lines += subject.cautions.map { caution in
            let text = CautionText(caution, titles: report.conditionTitles, meals: subject.meals)
            let doubt = caution.citation.confidence.isLow ? "; from memory, not yet checked" : ""
            return "caution: \(text.sentence) (\(caution.citation.reference)\(doubt))"
        }
        for sitting in subject.sittings {
            let points = subject.isWithheld ? nil : sitting.score?.pointsBrought
            let brought = points.map { ", brings \(RangeText.count($0, of: "point")) of the day" }
            lines.append("meal: \(sitting.title)\(subject.scope == .day ? brought ?? "" : "")")
            lines += sitting.meal.lines.map { "line: \($0.text) → \(LineReadingText.of($0))" }
        }
        if report.days.count == 1, subject.scope == .day {
            lines.append("One day says little: log three to seven, one at a weekend.")
        }
        return lines
    }

    private func withheld(_ score: Score) -> [String] {
        ["no score: its targets do not hold for you"]
            + WithheldText.nutrients.map { nutrient in
                let amount = score.totals[nutrient].map { RangeText.amount($0.estimate) } ?? "0"
                return "brings: \(nutrient.name) \(amount) \(nutrient.unit.rawValue)"
            }
    }

    private func facts(of score: Score, _ subject: ScoreSubject) -> [String] {
        let headline = HeadlineText(score: score, scope: subject.scope)
        var lines = [headline.sentence, "score: \(headline.numbers)"]
        if score.isIncomplete { lines.append("the score is incomplete") }
        lines += score.components.filter { $0.weight > 0 }.map { component in
            let row = ComponentRow(component, in: score)
            let eaten = row.eaten.map {
                ", \(RangeText.amount($0)) \(component.unit.rawValue) eaten"
            }
            return "component: \(component.component.name) "
                + "\(RangeText.percent(component.adequacy)) %, \(row.intake)\(eaten ?? ""), evidence "
                + component.grade.printed
        }
        let penalties = PenaltyText(score: score, rules: report.rules, scope: subject.scope)
        lines += penalties.charged.map { "cost: \($0.penalty.key) \(penalties.sentence($0))" }
        lines += [K2Text(report).effect(on: score)].compactMap(\.self)
        lines += ExceedanceText.sentences(of: score, besides: subject.cautions)
            .map { "above a limit: \($0)" }
        lines += GapText.all(
            of: score,
            portions: report.gapPortions,
            without: subject.cautions.withheldGaps
        ).map { "gap: \(ComponentRow.name(of: $0.component)) \($0.points), \($0.advice)" }
        lines += DoubtText.sentences(of: score, sittings: subject.texts)
            .map { "would make this surer: \($0)" }
        lines += IndexText(subject.indices, of: score).parts.map { "shown, not scored: \($0)" }
        return lines + subject.beside
    }

    private func facts(of diary: DiarySummary) -> [String] {
        let text = DiaryText(diary)
        var lines = [text.logged] + text.scores
        lines += diary.means.map { mean in
            "mean of a day: \(ComponentRow.name(of: mean.component)) \(DiaryText.share(of: mean)), "
                + DiaryText.amount(of: mean)
        }
        lines += [text.tooFew].compactMap(\.self)
        lines += diary.adequacies.map { adequacy in
            let name = adequacy.reference.nutrient.name
            let isMet = adequacy.intake.point >= adequacy.recommended
            let doubt =
                adequacy.reference.recommended.citation.confidence.isLow
                ? ", from memory, not yet checked" : ""
            let answer =
                adequacy.probability.map { "enough with a chance of \(RangeText.percent($0)) %" }
                ?? (isMet ? "at or above what is enough" : "below what is enough")
            return "habit: \(name) \(answer), \(DiaryText.amount(adequacy))\(doubt)"
        }
        return lines
    }
}

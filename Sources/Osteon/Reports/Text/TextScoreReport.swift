import BoneScore
import FoodModel

/// A ``ScoreReport`` as text for people, at most 80 columns wide.
public struct TextScoreReport {
    private let report: ScoreReport
    private let style: TextStyle

    public init(_ report: ScoreReport, style: TextStyle) {
        self.report = report
        self.style = style
    }

    /// The text, with a line feed at its end.
    public func text() -> String {
        var blocks = UnknownWordText.blocks(report.unknownWords, style: style)
        blocks += report.days.map(day)
        if let diary = report.diary {
            let days = DiaryEntry.all(of: report, anchors: report.days.map { _ in "" })
            blocks.append(
                (DiaryText(diary).lines + Sparkline.lines(of: days)).joined(separator: "\n") + "\n"
            )
        }
        if let lifestyle = report.lifestyle {
            blocks.append(LifestyleText(lifestyle).lines.joined(separator: "\n") + "\n")
        }
        blocks += report.recipes.map(recipe)
        if !report.findings.isEmpty {
            blocks.append(report.findings.map(\.description).joined(separator: "\n") + "\n")
        }
        blocks.append(footer)
        return style.plain(blocks.joined(separator: "\n"))
    }

    private func day(_ day: DayReport) -> String {
        let headline = day.headline
        let date = day.date?.spelledOut ?? (day.scope == .day ? "A day" : "A meal")
        var lines = [header(date), ""]
        lines +=
            ScoreBlock(
                headline,
                scope: day.scope,
                of: day.meals.map(\.resolved),
                cautions: day.cautions,
                indices: day.indices,
                report: report,
                style: style
            ).lines
        if !day.cautions.withholdScore { lines += DayText(day).lines }
        for meal in day.meals {
            lines +=
                [""] + MealText(meal.resolved, style: style).lines(under: title(of: meal, in: day))
        }
        if report.days.count == 1, day.scope == .day {
            lines += ["", "  One day says little: log three to seven, one at a weekend."]
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private func recipe(_ recipe: RecipeReport) -> String {
        var lines = [header(recipe.recipe.title), ""]
        if let headline = recipe.headline {
            lines +=
                ScoreBlock(
                    headline,
                    scope: .meal,
                    of: [recipe.resolved],
                    cautions: recipe.cautions,
                    indices: recipe.indices,
                    report: report,
                    style: style
                ).lines
        } else {
            lines.append(
                "  Less than 50 kcal: there is no score by energy, and no yield is stated."
            )
        }
        if !recipe.cautions.withholdScore { lines += RecipeText(recipe).lines }
        lines += [""] + MealText(recipe.resolved, style: style).lines(under: "ingredients")
        return lines.joined(separator: "\n") + "\n"
    }

    private func header(_ title: String) -> String {
        let profile = report.profile
        let weight = NumberText.plain(profile.weightInKilograms)
        let parts =
            [title, "profile \(profile.name) (\(weight) kg)", "score v\(report.rules.version)"]
            + K2Text(report).mark
        return Columns.wrapped(parts.joined(separator: " · "), indent: "")
    }

    private func title(of report: MealReport, in day: DayReport) -> String {
        let time = report.meal.time.map { " \($0)" } ?? ""
        let name = report.meal.name.isEmpty ? "the meal" : report.meal.name
        guard day.scope == .day, !day.cautions.withholdScore,
            let points = report.score.pointsBrought
        else { return name + time }
        return Columns.left(name + time, 40) + "brings "
            + RangeText.count(points, of: "point") + " of the day"
    }

    private var footer: String {
        var lines: [String] = []
        if report.profile.isDefault {
            lines.append(DefaultProfileText.sentence(report.profile))
        }
        if !report.isScoreWithheld, let caveat = K2Text(report).caveat { lines.append(caveat) }
        let sources = report.editions.map { "\($0.title)" }.joined(separator: "; ")
        lines.append("Foods: \(sources).")
        lines.append(Disclaimer.text)
        return lines.map { Columns.wrapped($0, indent: "") }.joined(separator: "\n") + "\n"
    }
}

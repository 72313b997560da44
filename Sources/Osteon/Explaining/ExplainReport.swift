public import BoneScore
import FoodModel
import Knowledge
public import MealResolver

/// How the scores of one meal file came about: what a writer turns into text or JSON.
public struct ExplainReport: Sendable {
    /// The scores themselves, with what they were made with.
    public let report: ScoreReport
    /// Days before recipes, in the order of the file.
    public let subjects: [ExplainedSubject]
    /// The foods of the lines, with their figures.
    let foods: [FoodID: Food]
    let classes: [FoodClass.Key: FoodClass]

    /// What the person should be told beside the scores, a block of text each, none twice.
    var cautionLines: [String] {
        let all =
            report.days.flatMap { day in
                texts(of: day.cautions, eating: day.meals.map(\.resolved))
            }
            + report.recipes.flatMap { texts(of: $0.cautions, eating: [$0.resolved]) }
        var known = Set<String>()
        return all.filter { known.insert($0).inserted }
    }

    /// The same for JSON: those of medicines and conditions only where `isWhole`.
    func jsonCautions(isWhole: Bool) -> [JSONCaution] {
        let titles = isWhole ? report.conditionTitles : nil
        return report.days.flatMap { day in
            JSONCaution.all(day.cautions, titles, day.meals.map(\.resolved))
        } + report.recipes.flatMap { JSONCaution.all($0.cautions, titles, [$0.resolved]) }
    }

    private func texts(of cautions: [Caution], eating meals: [ResolvedMeal]) -> [String] {
        cautions.map {
            CautionText($0, titles: report.conditionTitles, meals: meals).line
        }
    }
}

/// One day, meal or recipe, with its arithmetic.
public struct ExplainedSubject: Sendable {
    public enum Kind: String, Sendable {
        case day, meal, snack, recipe
    }

    public let kind: Kind
    /// A date or the recipe's title; empty where there is neither.
    public let title: String
    /// Nil for a recipe that has no score.
    public let explanation: Explanation?
    /// In the order of the explanation's sittings.
    public let sittings: [ExplainedSitting]

    /// The resolved line at `place`.
    func line(_ place: Place) -> ResolvedLine { sittings[place.sitting].meal.lines[place.line] }
}

/// One sitting of an explained day, or the ingredients of a recipe.
public struct ExplainedSitting: Sendable {
    /// "breakfast 07:30".
    public let title: String
    public let meal: ResolvedMeal
}

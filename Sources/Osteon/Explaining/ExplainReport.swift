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

public import BoneScore
public import FoodModel
public import Knowledge
public import MealResolver

/// Everything that is said of one meal file: what a writer turns into text or JSON.
public struct ScoreReport: Sendable {
    public let profile: Profile
    /// Scores under rules of another version are not comparable.
    public let rules: ScoringRules
    public let editions: [Edition]
    public let days: [DayReport]
    public let recipes: [RecipeReport]
    public let findings: [Finding]
    /// In what portions of food gaps are told.
    public let gapPortions: [GapPortion]

    /// Every headline score, days before recipes; a recipe's is per serving where it has one.
    public var scores: [ScoreRange] {
        days.map(\.headline.range) + recipes.compactMap { $0.headline?.range }
    }
}

/// One day, or one meal on its own.
public struct DayReport: Sendable {
    /// What the headline is measured against.
    public enum Scope: String, Sendable {
        case day, meal, snack
    }

    public let date: CalendarDay?
    public let scope: Scope
    public let score: DayScore
    public let meals: [MealReport]

    /// The score that the words go with: the meal's own where there is one undated meal.
    public var headline: Score {
        guard scope != .day, let score = meals.first?.score.score else { return score.score }
        return score
    }
}

/// One sitting of a day.
public struct MealReport: Sendable {
    public let meal: Meal
    public let resolved: ResolvedMeal
    public let score: SittingScore
}

/// One recipe.
public struct RecipeReport: Sendable {
    public let recipe: Recipe
    public let resolved: ResolvedMeal
    public let score: RecipeScore

    /// Per serving, or by energy where the yield is not known; nil below the energy floor.
    public var headline: Score? { score.perServing ?? score.density }
}

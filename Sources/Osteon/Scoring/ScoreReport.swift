public import BoneScore
public import FoodModel
public import Knowledge
public import MealResolver

/// Everything that is said of one meal file: what a writer turns into text or JSON.
public struct ScoreReport: Sendable {
    public let profile: Profile
    /// What the profile is called where the report is passed on.
    let publicName: String
    /// Scores under rules of another version are not comparable.
    public let rules: ScoringRules
    public let editions: [Edition]
    public internal(set) var days: [DayReport]
    public internal(set) var recipes: [RecipeReport]
    /// What the days say together; nil below two whole days, and where no score is shown.
    public internal(set) var diary: DiarySummary?
    /// What is noted beside food; nil where nothing is.
    public internal(set) var lifestyle: LifestyleSummary?
    /// Medicines and conditions that are not known: no caution heeds them, which is told first.
    public internal(set) var unknownWords: [Finding]
    public internal(set) var findings: [Finding]
    /// What the indices beside a score rest on.
    var indexSources: [DietIndex.Kind: [Citation]] = [:]
    /// In what portions of food gaps are told.
    public internal(set) var gapPortions: [GapPortion]
    /// What a person calls the conditions of the profile.
    let conditionTitles: [Condition: String]

    /// Every headline score that is shown, days before recipes; a recipe's is per serving where it
    /// has one.
    public var scores: [ScoreRange] {
        days.filter { !$0.cautions.withholdScore }.map(\.headline.range)
            + recipes.filter { !$0.cautions.withholdScore }.compactMap { $0.headline?.range }
    }

    /// Whether a score is not shown because its targets do not hold for the person.
    public var isScoreWithheld: Bool {
        days.contains { $0.cautions.withholdScore }
            || recipes.contains { $0.cautions.withholdScore }
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
    /// Other indices, each with how much of what it asks for is known.
    public internal(set) var indices: [DietIndex] = []
    /// What the person should be told beside it, in the order of the rules.
    public internal(set) var cautions: [Caution] = []

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
    /// Other indices, each with how much of what it asks for is known.
    public internal(set) var indices: [DietIndex] = []
    /// What the person should be told beside it, in the order of the rules.
    public internal(set) var cautions: [Caution] = []

    /// Per serving, or by energy where the yield is not known; nil below the energy floor.
    public var headline: Score? { score.perServing ?? score.density }
}

extension [Caution] {
    /// Whether the targets of the score do not hold for the person.
    var withholdScore: Bool { contains { $0.rule.withheld.score } }

    /// What the person must not be told to eat more of.
    var withheldGaps: Set<Component> {
        reduce(into: []) { $0.formUnion($1.rule.withheld.gaps) }
    }
}

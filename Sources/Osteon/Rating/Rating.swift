public import BoneScore
public import FoodModel
import MealResolver

/// What one recipe is worth: the typed values of a row.
///
/// It hangs on the recipe alone: the same recipe has the same rating whatever is rated with it.
public struct Rating: Sendable {
    /// What the scores are of.
    public enum Basis: String, Sendable {
        /// One serving, held to a third of a day.
        case serving
        /// As much as has a third of a day's energy, where nobody says how many it feeds.
        case energy
    }

    public let title: String
    public let location: SourceLocation
    /// How many it feeds; nil where it does not say.
    public let servings: Estimate?
    /// What it says of that, as written; empty where that is nothing or a number alone.
    public let yield: String
    public let score: RecipeScore
    /// What recipes are ranked by: the score of a serving, or by energy where the yield is not known;
    /// nil where the yield is not known and the recipe has less energy than a meal.
    public let headline: Score?
    /// How many lines name a food; "salt and pepper" are two.
    public let lines: Int
    /// How many of them were not understood: silent mass for every nutrient.
    public let unresolved: Int
    /// What all of it weighs, in grams.
    public let grams: Double
    /// How much of the recipe ``headline`` is of.
    private let part: Double
    /// What tells the same recipe when it is met again: its title, its servings and its lines,
    /// without regard to case and spaces.
    public let content: RecipeContent
    /// Whether nobody says how many it feeds and all of it has less energy than a meal: scaled up to
    /// one it would be a plate that nobody eats.
    public let isLessThanMeal: Bool

    init(_ recipe: Recipe, _ lines: [BriefLine], _ intake: Intake, _ score: RecipeScore) {
        title = recipe.title
        location = recipe.location
        servings = recipe.servings
        yield = recipe.yield
        self.score = score
        content = RecipeContent(of: recipe)
        let foods = lines.filter { !$0.isNote }
        self.lines = foods.count
        unresolved = foods.count { !$0.isResolved }
        grams = intake.entries.reduce(0) { $0 + $1.grams.point }
        let byEnergy = score.density?.part(of: intake)
        isLessThanMeal = score.perServing == nil && byEnergy.map { $0 > 1 } ?? false
        headline = score.perServing ?? (isLessThanMeal ? nil : score.density)
        part = recipe.servings.map { 1 / $0.point } ?? byEnergy ?? 1
    }

    /// What ``headline`` is of; nil where there is no score.
    public var basis: Basis? {
        if score.perServing != nil { return .serving }
        return headline == nil ? nil : .energy
    }

    /// What a serving holds of `nutrient`; nil where nobody says how many the recipe feeds.
    public func amount(of nutrient: Nutrient) -> Estimate? {
        guard let serving = score.perServing else { return nil }
        // A nutrient that no line holds is not in the food at all.
        return serving.totals[nutrient]?.estimate ?? .zero
    }

    /// How much of the food's weight has no figure of `nutrient`, 0 to 1.
    public func unknownPart(of nutrient: Nutrient) -> Double {
        guard let headline, grams * part > 0, let supply = headline.totals[nutrient] else {
            return 0
        }
        return min(1, supply.silentGrams / (grams * part))
    }
}

import BoneScore
import FoodModel
import MealResolver

/// What one section of a page is about: a day, a meal on its own, or a recipe.
struct ScoreSubject {
    /// One sitting of a day, or the ingredients of a recipe.
    struct Sitting {
        /// "breakfast 07:30".
        let title: String
        let time: ClockTime?
        let meal: ResolvedMeal
        /// What the sitting is worth, in itself and in its day; nil of a recipe.
        let score: SittingScore?

        /// Whether every line of it is a food: what it brings is known as far as the foods are.
        var isUnderstood: Bool { meal.intake.entries.allSatisfy(\.isResolved) }
    }

    /// The part of anchors that no other section has: "d1".
    let id: String
    let title: String
    let scope: DayReport.Scope
    /// Nil of a recipe that has no score by energy and does not say how many it feeds.
    let headline: Score?
    let sittings: [Sitting]
    let cautions: [Caution]
    let indices: [DietIndex]
    /// What stands beside the headline: food only, by energy, the core.
    let beside: [String]
    /// How the score came about; nil where nobody asked, and where no score is shown.
    let explanation: Explanation?
    let isRecipe: Bool

    /// The subject of a day.
    init(_ day: DayReport, id: String, explanation: Explanation? = nil) {
        self.id = id
        title = day.date?.spelledOut ?? (day.scope == .day ? "A day" : "A meal")
        scope = day.scope
        headline = day.headline
        sittings = day.meals.map { meal in
            let name = meal.meal.name.isEmpty ? "the meal" : meal.meal.name
            return Sitting(
                title: name + (meal.meal.time.map { " \($0)" } ?? ""),
                time: meal.meal.time,
                meal: meal.resolved,
                score: meal.score
            )
        }
        cautions = day.cautions
        indices = day.indices
        beside = DayText(day).sentences
        self.explanation = explanation
        isRecipe = false
    }

    /// The subject of a recipe.
    init(_ recipe: RecipeReport, id: String, explanation: Explanation? = nil) {
        self.id = id
        title = recipe.recipe.title
        scope = .meal
        headline = recipe.headline
        sittings = [
            Sitting(title: "ingredients", time: nil, meal: recipe.resolved, score: nil)
        ]
        cautions = recipe.cautions
        indices = recipe.indices
        beside = RecipeText(recipe).sentences
        self.explanation = explanation
        isRecipe = true
    }

    /// Whether no score is shown because its targets do not hold for the person.
    var isWithheld: Bool { cautions.withholdScore }

    var meals: [ResolvedMeal] { sittings.map(\.meal) }

    /// Every line's text as written, by sitting.
    var texts: [[String]] { meals.map { $0.lines.map(\.text) } }

    /// The anchor of a part of the section.
    func anchor(_ part: String) -> String { "\(id)-\(part)" }

    /// The anchor of a line.
    func anchor(of place: Place) -> String { anchor("line-\(place.sitting)-\(place.line)") }
}

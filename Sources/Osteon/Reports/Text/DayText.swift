import BoneScore
import FoodModel
import MealResolver

/// What stands beside a day's score: food only, and the same day at the profile's energy.
struct DayText {
    private let day: DayReport

    init(_ day: DayReport) { self.day = day }

    var lines: [String] {
        day.scope == .day ? [""] + sentences.map { Columns.wrapped("  \($0)", indent: "    ") } : []
    }

    /// None for what is no day.
    var sentences: [String] {
        guard day.scope == .day else { return [] }
        var sentences: [String] = []
        let hasSupplements = day.meals.contains { meal in
            meal.resolved.intake.entries.contains(where: \.isSupplement)
        }
        if hasSupplements {
            let vitaminD = day.score.vitaminDOfFood.map {
                ", vitamin D \(RangeText.amount($0)) µg"
            }
            sentences.append(
                "Food only, without supplements: \(RangeText.score(day.score.foodOnly))"
                    + (vitaminD ?? "")
            )
        }
        if let scaled = day.score.atDayEnergy {
            sentences.append("The same foods at the profile's energy: \(RangeText.score(scaled))")
        }
        return sentences
    }
}

/// What stands beside a recipe's score: the yield, the core, the score by energy.
struct RecipeText {
    private let recipe: RecipeReport

    init(_ recipe: RecipeReport) { self.recipe = recipe }

    var lines: [String] { [""] + sentences.map { Columns.wrapped("  \($0)", indent: "    ") } }

    var sentences: [String] {
        var sentences: [String] = []
        if let servings = recipe.recipe.servings {
            sentences.append("Per serving, one of \(RangeText.amount(servings))")
        } else {
            sentences.append(
                "The recipe does not say how many it feeds: scored by energy only, and without "
                    + "cautions that ask for what one person eats"
            )
        }
        if let core = recipe.headline?.core {
            sentences.append("Core, which does not ask for oily fish: \(RangeText.score(core))")
        }
        if recipe.score.perServing != nil, let density = recipe.score.density {
            sentences.append(
                "By energy, scaled to a third of a day: \(RangeText.score(density.range))"
            )
        }
        return sentences
    }
}

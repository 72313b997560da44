import BoneScore
import FoodModel
import MealResolver
import Testing

@testable import Osteon

/// What `osteon rate` says of a recipe is what `osteon score` says of it.
struct RatedScoreTests {
    private static let texts = [
        """
        Stew
        Serves 2-3

        Ingredients
        400 g canned chickpeas
        200 g kale
        1 tbsp olive oil
        100 g gouda, grated
        salt

        Method
        Simmer the chickpeas and the kale for 20 minutes. Drain.
        """,
        "Dish\nServes 4\n\nIngredients\n3 blorps of xyzzy\n500 g yogurt\ntoast with butter\n",
        "Liver\nServes 1\n\nIngredients\n300 g beef liver\n2 cups milk\n",
    ]

    @Test(arguments: [nil, Profile.K2Counting.strict])
    func `a rating has the numbers of a score`(_ k2: Profile.K2Counting?) throws {
        let library = try TestLibrary.shared.get()
        let scoring = try ScorePipeline(library: library, k2: k2)
        let rating = try RatePipeline(library: library, k2: k2)
        var silentCount = 0
        for text in Self.texts + Self.texts {
            let report = try scoring.score(Array(text.utf8), file: "a.meal")
            let recipe = try #require(report.recipes.first)
            guard case .rated(let rated)? = try rating.rate([recipe.recipe]).first else {
                Issue.record("\(recipe.recipe.title) is not rated")
                continue
            }
            #expect(rated.score.perServing?.range == recipe.score.perServing?.range)
            #expect(rated.score.density?.range == recipe.score.density?.range)
            #expect(rated.score.perServing?.core == recipe.score.perServing?.core)
            #expect(rated.score.perServing?.components == recipe.score.perServing?.components)
            for nutrient in RatingColumn.nutrients {
                let own = recipe.score.perServing?.totals[nutrient]?.estimate ?? .zero
                #expect(rated.amount(of: nutrient) == own)
            }
            let silent = RatingColumn.nutrients.filter {
                (recipe.score.perServing?.totals[$0]?.silentGrams ?? 0) > 0
            }
            silentCount += silent.count
            #expect(RatingColumn.nutrients.filter { rated.unknownPart(of: $0) > 0 } == silent)
            let foods = recipe.resolved.lines.filter { !$0.parsed.isNote }
            #expect(rated.lines == foods.count)
            #expect(rated.unresolved == foods.count { $0.unresolved != nil })
        }
        #expect(silentCount > 0)
    }
}

import FoodModel
import MealResolver
import Testing

@testable import Osteon

/// What cooking takes and what is not eaten, with what ships.
@Suite struct CookingTests {
    /// The line that begins with `beginning`.
    private func line(_ beginning: String, of text: String) throws -> ResolvedLine {
        let report = try TestLibrary.report(of: text, file: "dish.meal")
        let lines =
            report.recipes.flatMap(\.resolved.lines)
            + report.days.flatMap { $0.meals.flatMap(\.resolved.lines) }
        return try #require(lines.first { $0.text.hasPrefix(beginning) })
    }

    private static let bake = """
        title: Pasta bake
        Serves 4

        Ingredients
          400 g dried penne
          300 ml red wine
          500 g broccoli
          100 g rocket

        Method
          Boil the penne in salted water for eight minutes. Drain.
          Add the wine to the broccoli and let it simmer for an hour.
          Toss with the rocket.
        """

    @Test func `a recipe's directions tell what is left of its ingredients`() throws {
        let pasta = try #require(try line("400 g dried penne", of: Self.bake).cooked)
        #expect(pasta.words == "boiled and drained")
        #expect(pasta.shares[.potassium]?.point == 0.3)
        let wine = try line("300 ml red wine", of: Self.bake)
        #expect((wine.cooked?.shares[.alcohol]?.high ?? 1) < 1)
        #expect(wine.entry.supplies[.potassium]?.cause == nil)
        #expect(try line("100 g rocket", of: Self.bake).cooked == nil)
    }

    @Test func `a cooked food has lost it already`() throws {
        let day = "dinner\n  150 g broccoli, boiled\n  100 g tomato\n"
        #expect(try line("150 g broccoli", of: day).cooked == nil)
        #expect(try line("100 g tomato", of: day).cooked == nil)
    }

    @Test func `where a recipe says nothing, foods that are cooked have a range`() throws {
        let text = "title: Stew\nServes 2\n\nIngredients\n  500 g raw beef chuck\n  1 raw tomato\n"
        let beef = try line("500 g raw beef", of: text)
        let share = try #require(beef.cooked?.shares[.potassium])
        #expect(share.low < 0.7 && share.high == 1)
        #expect(beef.entry.supplies[.potassium]?.cause == Cause(.retention))
        #expect(try line("1 raw tomato", of: text).cooked == nil)
    }

    @Test func `bones and peel are not eaten`() throws {
        let text =
            "title: Roast\nServes 4\n\nIngredients\n  2 kg whole chicken\n  1 kg potatoes, peeled\n"
            + "  1 kg mussels\n"
        let chicken = try line("2 kg whole chicken", of: text)
        #expect(chicken.entry.grams.point < 1_600)
        #expect(chicken.path.contains("less what is not eaten"))
        #expect(try line("1 kg potatoes", of: text).entry.grams.point == 750)
        let mussels = try line("1 kg mussels", of: text)
        #expect(mussels.entry.grams.point == 250 && mussels.entry.grams.high == 1_000)
    }
}

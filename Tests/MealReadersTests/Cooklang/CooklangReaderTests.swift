import FoodModel
import Testing

@Suite struct CooklangReaderTests {
    @Test(arguments: [
        ("Add @chickpeas{400%g}.", "400 g chickpeas"), ("@salt and pepper", "salt"),
        ("@salt, to taste", "salt"), ("@ground black pepper{}", "ground black pepper"),
        ("@potato{2}", "2 potato"), ("@garlic{2%cloves}(peeled)", "2 cloves garlic, peeled"),
        ("@avocado(sliced)", "avocado, sliced"),
        ("@?thyme{ 1/2 % tsp }", "1/2 tsp thyme (optional)"),
        ("@salt{=1%tsp}", "1 tsp salt"), ("@&oil{1%tbsp}", "1 tbsp oil"),
        ("@white wine|wine{1%dl}", "1 dl white wine"), ("@milk{150ml}", "150ml milk"),
        ("@all-purpose flour{1%cup}", "1 cup all-purpose flour"),
        ("#pot and @rice -- @beer{1}", "rice"),
        ("~{5%minutes} @rice", "rice"), ("[- @beer{1} -] @rice", "rice"),
    ])
    func `a mark becomes an ingredient line`(_ text: String, _ line: String) throws {
        let recipe = try #require(try reading(text, as: "soup.cook").recipes.first)
        #expect(recipe.ingredients.map(\.text) == [line])
    }

    @Test(arguments: ["@ salt", "#pot{}", "~{5%minutes}", "> @salt", "== @salt ==", "me @ home"])
    func `other marks are no ingredients`(_ text: String) throws {
        let recipe = try #require(try reading("\(text)\n@rice", as: "a.cook").recipes.first)
        #expect(recipe.ingredients.map(\.text) == ["rice"])
    }

    @Test func `a recipe has its title, its servings and the places of its ingredients`() throws {
        let text = """
            ---
            title: "Bean stew"
            servings: 4 people
            ---
            [- not
            @beer{1} -] Warm the @white beans{1%can}, add @salt.

            > @beer goes with it
            Add @&salt and @./sauces/Pesto{50%g}.
            """
        let diary = try reading(text, as: "-")
        #expect(
            Eaten(diary).lines == [
                "recipe Bean stew, servings 4.0-4.0", "  1 can white beans", "  salt",
                "  50 g Pesto",
            ]
        )
        let places = diary.recipes[0].ingredients.map(\.location.description)
        #expect(places == ["-:6:22", "-:6:47", "-:9:16"])
        #expect(diary.findings.map(\.location.line) == [9])
    }

    @Test(arguments: [
        (">> servings: 2|4", 2.0, 2.0), (">> Serves: 4 to 6", 4, 6), (">> yield: 12 buns", 12, 12),
    ])
    func `servings are read from any of their keys`(
        _ line: String,
        _ low: Double,
        _ high: Double
    ) throws {
        let recipe = try #require(try reading("\(line)\n@rice", as: "a.cook").recipes.first)
        #expect(recipe.servings?.low == low && recipe.servings?.high == high)
    }

    @Test func `a yield in kilograms is no number of servings`() throws {
        let diary = try reading(">> yield: 1 kg\n@rice", as: "a.cook")
        #expect(diary.recipes[0].servings == nil)
        #expect(
            diary.findings.map(\.description) == [
                "a.cook:1: warning: \"1 kg\" is not a number of servings; write one such as \"servings: 4\""
            ]
        )
    }
}

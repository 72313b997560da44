import FoodModel
import MealReaders
import Testing

@Suite struct JSONRecipeReaderTests {
    struct Export: CustomTestStringConvertible {
        let testDescription: String
        let json: String

        init(_ name: String, _ json: String) {
            testDescription = name
            self.json = json
        }
    }

    static let exports = [
        Export(
            "schema.org",
            #"{"@context": "http://schema.org", "@type": "Recipe", "name": "Oat bars", "#
                + #""recipeYield": 9, "recipeIngredient": ["2.5 cups oats", "1 egg, beaten"]}"#
        ),
        Export(
            "a collection's",
            #"{"title": "Oat bars", "servings": "9", "ingredients": ["2.5 cups oats", "1 egg, beaten"]}"#
        ),
        Export(
            "Paprika's",
            #"{"name": "Oat bars", "servings": "Makes 9", "ingredients": "2.5 cups oats\n1 egg, beaten\n"}"#
        ),
        Export(
            "Mealie's first",
            #"{"name": "Oat bars", "recipe_yield": "9 bars", "recipe_ingredient": [{"note": "#
                + #""2.5 cups oats", "disable_amount": true, "quantity": 1}, {"quantity": 1.0, "#
                + #""unit": null, "food": {"name": "egg"}, "note": "beaten", "disable_amount": false}]}"#
        ),
        Export(
            "Mealie's later",
            #"{"name": "Oat bars", "recipeServings": 9.0, "recipeYield": "bars", "#
                + #""recipeIngredient": [{"quantity": 2.5, "unit": {"name": "cups"}, "#
                + #""food": {"name": "oats"}, "note": ""}, {"quantity": 0, "food": null, "#
                + #""note": "1 egg, beaten"}]}"#
        ),
        Export(
            "Tandoor's",
            #"{"name": "Oat bars", "servings": 9, "servings_text": "bars", "steps": [{"ingredients": ["#
                + #"{"food": {"name": "Dry"}, "is_header": true, "amount": 0}, {"food": {"name": "#
                + #""oats"}, "unit": {"name": "cups"}, "amount": 2.5, "note": ""}]}, {"ingredients": "#
                + #"[{"food": {"name": "egg"}, "unit": null, "amount": 1.0, "note": "beaten"}]}]}"#
        ),
    ]

    static let bars = ["recipe Oat bars, servings 9.0-9.0", "  2.5 cups oats", "  1 egg, beaten"]

    @Test(arguments: exports)
    func `an export is read by its content`(_ export: Export) throws {
        for file in ["bars.json", "-"] {
            #expect(Eaten(try reading(export.json, as: file)).lines == Self.bars)
        }
        let list = "[\(export.json),\n\(export.json)]"
        #expect(Eaten(try reading(list, as: "bars.json")).lines == Self.bars + Self.bars)
        let lines = "\(export.json)\n\n\(export.json)\n"
        #expect(Eaten(try reading(lines, as: "bars.jsonl")).lines == Self.bars + Self.bars)
        let wrapped = "{\"page\": 1, \"items\": \(list)}"
        #expect(Eaten(try reading(wrapped, as: "bars.json")).lines == Self.bars + Self.bars)
    }

    @Test func `a bad line is a finding with its place, and the others are kept`() throws {
        let text = """
            {"title": "Rice", "ingredients": ["90 g rice"]}
            {"title": "Oats", "ingredients": ["40 g oats"
            {"title": "Air", "ingredients": []}
            {"name": "no list"}

            {"title": "Millet", "ingredients": ["60 g millet"]}
            """
        let diary = try reading(text, as: "a.jsonl")
        #expect(diary.recipes.map(\.title) == ["Rice", "Millet"])
        #expect(diary.recipes.map(\.location.line) == [1, 6])
        #expect(
            diary.findings.map(\.description) == [
                "a.jsonl:2:34: error: \"[\"40 g oats\"\": what is opened here is never closed",
                "a.jsonl:3: error: the recipe \"Air\" has no ingredients; it was left out",
                "a.jsonl:4: error: no recipe stands here: it would have a title and a list of "
                    + "ingredients",
            ]
        )
    }

    @Test func `a line that is not UTF-8 is a finding, and the others are kept`() throws {
        let rice = Array(#"{"title": "Rice", "ingredients": ["90 g rice"]}"#.utf8)
        let bytes = rice + [10] + Array("{\"title\": \"Cr".utf8) + [0xE8, 10] + rice
        let diary = try MealReader.read(bytes: bytes, file: "a.jsonl")
        #expect(diary.recipes.count == 2)
        #expect(
            diary.findings.map(\.description) == [
                "a.jsonl:2:14: error: the byte 0xE8 is not UTF-8: save the file as UTF-8"
            ]
        )
    }

    @Test func `Osteon's own JSON stays what it is`() throws {
        let text = #"{"recipes": [{"title": "Rice", "ingredients": ["90 g rice"]}]}"#
        #expect(
            Eaten(try reading(text, as: "a.json")).lines == [
                "recipe Rice, servings unknown", "  90 g rice",
            ]
        )
        let error = #expect(throws: InputError.self) {
            try reading(#"{"meals": [{"name": "lunch", "item": []}]}"#, as: "a.json")
        }
        #expect(error?.message.contains("the key \"item\" is not known in a meal") == true)
    }
}

import FoodModel
import Testing

@Suite struct MarkdownReaderTests {
    static let hash = [
        "recipe Root hash, servings 2.0-3.0", "  3 beets, cooked", "  1 turnip", "  dill",
    ]

    static let texts = [
        """
        ---
        title: "Root hash"
        tags: ['roots']
        ---

        - ⏲️ Prep time: 25 min
        - 🍽️ Servings: 2-3

        ## Ingredients

        - 3 **beets**, cooked
        * 1 [turnip](/turnip)
        + dill

        ## Directions

        1. Fry 4 minutes.
        """,
        """
        # Root hash

        Serves 2 to 3

        ## Ingredients:

        1. 3 beets,
           cooked

        ### To finish

        - [ ] 1 turnip
        - dill

        ## Notes

        - 2 more beets are too many
        """,
        """
        ---
        layout: recipe
        title: Root hash
        servings: 2-3
        ingredients:
        - 3 beets, cooked
        - "1 turnip"
        - dill

        directions:
        - Fry.
        ---

        It keeps.
        """,
    ]

    @Test(arguments: texts)
    func `the list under the heading is read, and no other`(_ text: String) throws {
        #expect(Eaten(try reading(text, as: "hash.md")).lines == Self.hash)
    }

    @Test(arguments: texts[0...1])
    func `a heading over ingredients tells the format`(_ text: String) throws {
        #expect(Eaten(try reading(text, as: "-")).lines == Self.hash)
    }

    @Test func `ingredients have their lines`() throws {
        let recipe = try #require(try reading(Self.texts[1], as: "hash.md").recipes.first)
        #expect(recipe.ingredients.map(\.location.line) == [7, 12, 13])
    }

    @Test func `a page without ingredients is refused with what to do`() {
        let error = #expect(throws: InputError.self) {
            try reading("# About\n\nText.\n", as: "a.md")
        }
        #expect(
            error?.description
                == "a.md: error: no ingredients are listed here; put them as a list under a heading "
                + "\"## Ingredients\""
        )
    }

    @Test func `an amount that is no entry of the list is told of, not lost`() throws {
        let text = "## Ingredients\n\n- 3 beets\n7 turnips\n\nFor the top:\n\n90 g dill\n"
        let diary = try reading(text, as: "a.md")
        #expect(diary.recipes.first?.ingredients.map(\.text) == ["3 beets"])
        #expect(
            diary.findings.map(\.description) == [
                "a.md:4: warning: \"7 turnips\" is no entry of the list and was left out; put \"- \" "
                    + "before it",
                "a.md:8: warning: \"90 g dill\" is no entry of the list and was left out; put \"- \" "
                    + "before it",
            ]
        )
    }

    @Test func `the list under the heading takes the place of the front matter's`() throws {
        let text = "---\ningredients:\n- 3 beets\n---\n\n## Ingredients\n\n- 3 beets\n- dill\n"
        let recipe = try #require(try reading(text, as: "a.md").recipes.first)
        #expect(recipe.ingredients.map(\.text) == ["3 beets", "dill"])
    }
}

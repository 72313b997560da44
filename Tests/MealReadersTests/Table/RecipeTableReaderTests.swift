import FoodModel
import Testing

@Suite struct RecipeTableReaderTests {
    static let cells = [
        #""[""2 pears"", ""1 \""big\"" fig""]""#, #""['2 pears', '1 \""big\"" fig']""#,
        #""c(""2 pears"", ""1 \""big\"" fig"")""#, "\"2 pears\n1 \"\"big\"\" fig\n\"",
        "2 pears<br>1 &quot;big&quot; fig", "\", For the pan\n2 pears\n1 \"\"big\"\" fig\"",
    ]

    @Test(arguments: cells)
    func `a list is read however the cell writes it`(_ cell: String) throws {
        let table =
            "id,title,ingredients,directions,servings\n7,Fruit pan,\(cell),\"Fry, stir.\",2\n"
        #expect(
            Eaten(try reading(table, as: "fruit.csv")).lines == [
                "recipe Fruit pan, servings 2.0-2.0", "  2 pears", "  1 \"big\" fig",
            ]
        )
    }

    @Test(arguments: [
        "Title;Ingredients;Yield\nRice pot;90 g rice;2\n",
        "NAME\tIngredients\tServings\nRice pot\t90 g rice\t2\n",
        "\u{FEFF}Recipe Name,Recipe_Ingredient,Yields\r\nRice pot,90 g rice,2 bowls\r\n",
        "Title,Servings,Yield,Ingredients\nRice pot,2,1 pot,90 g rice\n",
    ])
    func `columns are known by their usual names and separators`(_ table: String) throws {
        #expect(
            Eaten(try reading(table, as: "-")).lines == [
                "recipe Rice pot, servings 2.0-2.0", "  90 g rice",
            ]
        )
    }

    @Test func `a bad row is a finding with its place, and the others are kept`() throws {
        let table = """
            title,ingredients
            Rice,90 g rice
            "Oats" raw,40 g oats
            Air,
            Millet
            "Rye
            bread",3 slices rye bread
            """
        let diary = try reading(table, as: "a.csv")
        #expect(diary.recipes.map(\.title) == ["Rice", "Rye\nbread"])
        #expect(diary.recipes.map(\.location.line) == [2, 6])
        #expect(
            diary.findings.map(\.description) == [
                "a.csv:3:7: error: text follows a closing quote: a quote inside a quoted field is "
                    + "written twice",
                "a.csv:4: error: the recipe \"Air\" has no ingredients; it was left out",
                "a.csv:5: error: this row has 1 fields; the table has 2 columns",
            ]
        )
    }
}

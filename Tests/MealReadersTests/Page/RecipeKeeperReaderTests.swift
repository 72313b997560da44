import FoodModel
import MealReaders
import Testing

@Suite struct RecipeKeeperReaderTests {
    static func recipe(_ name: String, _ ingredients: String) -> String {
        """
        <div class="recipe-details"><meta content="1" itemprop="recipeId">
        <h2 itemprop="name">\(name)</h2><span itemprop="recipeYield">3 bowls</span>
        <meta content="150" itemprop="recipeNutCalories">
        <div itemprop="recipeIngredients">\(ingredients)</div>
        <div itemprop="recipeDirections"><p>Boil.</p></div>
        <div itemprop="recipeNotes"><p>2 bay leaves do no harm.</p></div></div>
        """
    }
    static let soup = recipe("Leek soup", "<p>3 leeks</p><p></p><p>7 dl broth</p>")

    @Test func `each recipe of the page is read, its notes and figures left out`() throws {
        let rice = Self.recipe("Rice", "<p>1 cup rice</p>")
        let diary = try reading(
            "<html><body>\(Self.soup)\n\(rice)</body></html>",
            as: "recipes.html"
        )
        #expect(
            Eaten(diary).lines
                == RecipePageReaderTests.soup + ["recipe Rice, servings 3.0-3.0", "  1 cup rice"]
        )
        #expect(diary.recipes.map(\.location.line) == [1, 7])
        #expect(diary.recipes[0].directions == "Boil.")
    }

    @Test func `a recipe without ingredients is told with its line, and the others are read`()
        throws
    {
        let page = "<html><body>\n\(Self.recipe("Rice", ""))\n\(Self.soup)</body></html>"
        let diary = try reading(page, as: "recipes.html")
        #expect(Eaten(diary).lines == RecipePageReaderTests.soup)
        #expect(
            diary.findings.map(\.description) == [
                "recipes.html:2: error: the recipe \"Rice\" has no ingredients; it was left out"
            ]
        )
    }

    @Test func `a page of the program without a recipe says so`() {
        let page = "<html><!-- recipe-details --><meta itemprop=\"recipeId\"></html>"
        let error = #expect(throws: InputError.self) { try reading(page, as: "recipes.html") }
        #expect(error?.description == "recipes.html: error: the page holds no recipe")
    }
}

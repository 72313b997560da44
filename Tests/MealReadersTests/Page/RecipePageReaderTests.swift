import FoodModel
import MealReaders
import Testing

@Suite struct RecipePageReaderTests {
    static let soup = ["recipe Leek soup, servings 3.0-3.0", "  3 leeks", "  7 dl broth"]
    static let json =
        #"{"@type": "Recipe", "name": "Leek soup", "recipeYield": "3 bowls", "#
        + #""recipeIngredient": ["3 leeks", "7 dl broth"]}"#

    static func page(_ script: String) -> String {
        "<!DOCTYPE html><html><body><script type=\"application/ld+json\">\(script)</script></html>"
    }

    struct Page: CustomTestStringConvertible {
        let testDescription: String
        let html: String

        init(_ name: String, _ html: String) {
            testDescription = name
            self.html = html
        }
    }

    static let pages = [
        Page("JSON-LD", page(json)),
        Page("a list", page("[{\"@type\": \"WebSite\", \"name\": \"Recipes\"}, \(json)]")),
        Page("a graph", page("{\"@graph\": [{\"@type\": \"Person\"}, \(json)]}")),
        Page("a main entity", page("{\"@type\": \"WebPage\", \"mainEntity\": \(json)}")),
        Page("several types", page(json.replacing("\"Recipe\"", with: "[\"Thing\", \"Recipe\"]"))),
        Page(
            "a type with its vocabulary",
            page(json.replacing("\"Recipe\"", with: "\"http://schema.org/Recipe\""))
        ),
        Page("a semicolon", page(json + ";\n")),
        Page("CDATA", page("//<![CDATA[\n\(json)\n//]]>")),
        Page("CDATA in a comment", page("/*<![CDATA[*/ \(json) /*]]>*/")),
        Page("a comment", page("<!--\n\(json)\n-->")),
        Page("a comma too many", page(json.replacing("]}", with: ",],}"))),
        Page("a line end in a string", page(json.replacing("Leek soup", with: "Leek\n soup"))),
        Page("a tab in a string", page(json.replacing("7 dl", with: "7\tdl"))),
        Page("an escape that JSON lacks", page(json.replacing("7 dl", with: #"7 \dl"#))),
        Page("entities", page(json.replacing("7 dl", with: "7&nbsp;&#100;l"))),
        Page("tags", page(json.replacing("3 leeks", with: "<b>3</b> leeks"))),
        Page("lines in one text", page(json.replacing("leeks\", \"", with: "leeks<br>\\n"))),
        Page("a script of the site before it", page("{\"x\": \"Recipe\"}</script>" + page(json))),
        Page("a broken script before it", page("{\"x\": Recipe!}</script>" + page(json))),
        Page(
            "the same recipe twice",
            page("{\"@graph\": [\(json), \(json)]}")
        ),
        Page(
            "a recipe that only leads to another page",
            page("{\"@graph\": [{\"@type\": \"Recipe\", \"name\": \"Rice\"}, \(json)]}")
        ),
        Page(
            "ingredients as objects",
            page(
                json.replacing(
                    "[\"3 leeks\", \"7 dl broth\"]",
                    with: "[{\"name\": \"3 leeks\"}, {\"text\": \"7 dl broth\"}]"
                )
            )
        ),
        Page(
            "an attribute without quotes",
            page(json).replacing("\"application/ld+json\"", with: "application/ld+json")
        ),
        Page(
            "microdata",
            """
            <html><div itemscope itemtype="https://schema.org/Recipe"><h1 itemprop="name">Leek
            soup</h1><p itemprop="author" itemscope><b itemprop="name">Ada</b></p>
            <meta itemprop="recipeYield" content="3"><ul><li itemprop="recipeIngredient">3
            leeks</li><li>7 dl <b itemprop="ingredients">broth</b></li></ul></div></html>
            """
        ),
        Page(
            "microdata of a whole list",
            """
            <html><div itemscope itemtype="http://schema.org/Recipe"><h1 itemprop=name>Leek soup</h1>
            <b itemprop=recipeYield>Serves 3</b>
            <ul itemprop="recipeIngredient"><li>3 leeks<li>7 dl broth</ul></div></html>
            """
        ),
        Page(
            "RDFa",
            """
            <html><div vocab="https://schema.org/" typeof="Recipe"><h1 property="name">Leek soup</h1>
            <i property="recipeYield">3</i><p property="recipeIngredient">3 leeks</p>
            <p property="recipeIngredient">7 dl broth</p></div></html>
            """
        ),
        Page(
            "hRecipe",
            """
            <html><div class="post hrecipe"><h1 class="fn">Leek soup</h1><b class="yield">3</b>
            <ul><li class="ingredient">3 leeks</li><li class="ingredient">7 dl broth</li></ul></div>
            """
        ),
    ]

    @Test(arguments: pages)
    func `a recipe is read however the page marks it up`(_ page: Page) throws {
        #expect(Eaten(try reading(page.html, as: "soup.html")).lines == Self.soup)
        // Without a name it is known by its content.
        #expect(Eaten(try reading(page.html, as: "-")).lines == Self.soup)
    }

    @Test func `a plugin's double brackets are single`() throws {
        let html = Self.page(Self.json.replacing("3 leeks", with: "3 leeks ((washed))"))
        #expect(Eaten(try reading(html, as: "a.html")).lines[1] == "  3 leeks (washed)")
    }

    @Test func `a page in another encoding is read by what it declares`() throws {
        let html = Self.page(Self.json.replacing("Leek soup", with: "Crème"))
            .replacing("<body>", with: "<meta charset=\"iso-8859-1\"><body>")
        let bytes = html.unicodeScalars.map { UInt8(exactly: $0.value) ?? 0 }
        let diary = try MealReader.read(bytes: bytes, file: "a.html")
        #expect(diary.recipes.map(\.title) == ["Crème"])
    }

    @Test func `two recipes of a page are both read, with the lines they stand on`() throws {
        let other = Self.json.replacing("Leek", with: "Bean")
        let diary = try reading(Self.page("[\n\(Self.json),\n\(other)]"), as: "a.html")
        #expect(diary.recipes.map(\.title) == ["Leek soup", "Bean soup"])
        #expect(diary.recipes.map(\.location.description) == ["a.html:2", "a.html:3"])
    }

    @Test func `a yield that measures the food is told`() throws {
        let html = Self.page(Self.json.replacing("\"3 bowls\"", with: "[\"2\", \"2 litres\"]"))
        let diary = try reading(html, as: "a.html")
        #expect(diary.recipes[0].servings == nil)
        #expect(
            diary.findings.map(\.description) == [
                "a.html:1: warning: \"2 litres\" is not a number of servings; nothing is said per serving"
            ]
        )
    }

    @Test(arguments: [
        (
            "<html><p>3 leeks</p></html>",
            "a.html: error: the page marks up no recipe (schema.org or hRecipe); "
                + "copy its ingredients into a .meal file"
        ),
        (
            page("\n{\"@type\": \"Recipe\", \"name\": \"Leek soup\"}"),
            "a.html:2: error: the recipe \"Leek soup\" has no ingredients; it was left out"
        ),
        (
            page("\n{\"@type\": \"Recipe\", #"),
            "a.html:2:21: error: \"#\": a key in quotes, or the \"}\", is missing here"
        ),
    ])
    func `a page without a recipe is refused with the reason`(_ html: String, _ message: String) {
        let error = #expect(throws: InputError.self) { try reading(html, as: "a.html") }
        #expect(error?.description == message)
    }
}

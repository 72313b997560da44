import FoodModel
import Testing

@Suite struct XMLRecipeTests {
    static let stew = [
        "recipe Bean stew, servings 4.0-6.0", "  2-3 cups beans, soaked", "  1 carrot",
    ]

    static let recipeML = """
        <?xml version="1.0" encoding="UTF-8"?>
        <!DOCTYPE recipeml PUBLIC "-//FormatData//DTD RecipeML 0.5//EN" "http://example.org/r.dtd">
        <recipeml version="0.5"><recipe><head><title>Bean stew</title>
        <yield><range><q1>4</q1><q2>6</q2></range><unit>bowls</unit></yield></head>
        <ingredients><ing-div><title>Pot</title><ing><amt><qty><range><q1>2</q1><q2>3</q2></range></qty>
        <unit>cups</unit></amt><item>beans</item><prep>soaked</prep></ing></ing-div>
        <ing><amt><qty>1</qty><unit/></amt><item>carrot</item></ing></ingredients></recipe></recipeml>
        """

    static let gourmet = """
        <?xml version="1.0" encoding="UTF-8"?><!DOCTYPE gourmetDoc><gourmetDoc>
        <recipe id="7"><title> Bean stew </title><yields>4 to 6 bowls</yields>
        <image format="jpeg"><![CDATA[AAAA]]></image><ingredient-list><inggroup>
        <groupname>Pot</groupname><ingredient><amount>2-3</amount><unit>cups</unit>
        <item>beans, soaked</item><key>beans</key></ingredient></inggroup>
        <ingredient><amount>1</amount><item>carrot</item></ingredient></ingredient-list>
        <instructions>Boil.</instructions></recipe></gourmetDoc>
        """

    static let krecipes = """
        <?xml version="1.0" encoding="UTF-8"?><krecipes version="2"><krecipes-recipe>
        <krecipes-description><title>Bean stew</title><yield><amount><min>4</min><max>6</max></amount>
        <type>bowls</type></yield></krecipes-description><krecipes-ingredients>
        <ingredient-group name="Pot"><ingredient><name>beans</name><amount><min>2</min><max>3</max>
        </amount><unit>cups</unit><prep>soaked</prep></ingredient></ingredient-group>
        <ingredient><name>carrot</name><amount>1</amount><unit></unit></ingredient>
        </krecipes-ingredients></krecipes-recipe></krecipes>
        """

    @Test(arguments: [recipeML, gourmet, krecipes])
    func `a recipe is read with its ranges, groups and notes`(_ xml: String) throws {
        for file in ["stew.xml", "-"] {
            let diary = try reading(xml, as: file)
            #expect(Eaten(diary).lines == Self.stew)
            #expect(diary.findings.isEmpty)
        }
    }

    @Test func `alternatives are one line`() throws {
        let ml = Self.recipeML.replacing(
            "<item>carrot</item>",
            with:
                "<item>carrot</item><alt-ing><amt><qty>2</qty></amt><item>turnips</item></alt-ing>"
        )
        #expect(Eaten(try reading(ml, as: "a.xml")).lines.last == "  1 carrot or 2 turnips")
        let kreml = Self.krecipes.replacing(
            "<amount>1</amount>",
            with: "<amount>1</amount><substitutes><ingredient><name>turnips</name>"
                + "<amount>2</amount></ingredient></substitutes>"
        )
        #expect(Eaten(try reading(kreml, as: "a.kreml")).lines.last == "  1 carrot or 2 turnips")
    }

    @Test func `another recipe of the file and an optional ingredient are lines`() throws {
        let xml = Self.gourmet.replacing(
            "<ingredient><amount>1",
            with:
                "<ingref amount=\"2\" refid=\"8\">Pesto</ingref><ingredient optional=\"yes\"><amount>1"
        )
        #expect(
            Eaten(try reading(xml, as: "-")).lines.suffix(2) == [
                "  2 Pesto", "  1 carrot (optional)",
            ]
        )
    }

    @Test func `what is not well-formed ends the file, and the recipes before it are kept`() throws
    {
        let whole = Self.gourmet.replacing("</gourmetDoc>", with: "<recipe>\n<title>Rice</titel>")
        let diary = try reading(whole, as: "a.grmt")
        #expect(diary.recipes.map(\.title) == ["Bean stew"])
        let finding = try #require(diary.findings.first)
        #expect(finding.severity == .error && finding.location.line == 8)
        #expect(finding.message.contains("this is not well-formed XML"))
    }

    @Test(arguments: [
        (
            "<recipeml/>",
            "a.xml: error: no recipe stands in this file: it has no element \"recipe\""
        ),
        (
            "<krecipes><krecipes-recipe>\n</krecipes-recipe></krecipes>",
            "a.xml:1: error: the recipe \"a\" has no ingredients; it was left out"
        ),
    ])
    func `a file without a recipe is refused`(_ xml: String, _ message: String) {
        let error = #expect(throws: InputError.self) { try reading(xml, as: "a.xml") }
        #expect(error?.description == message)
    }
}

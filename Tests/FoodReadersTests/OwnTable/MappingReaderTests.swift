import FoodModel
import Testing

@testable import FoodReaders

struct MappingReaderTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let mistake: String
        let text: String
        let message: String

        init(_ mistake: String, _ text: String, _ message: String) {
            self.mistake = mistake
            self.text = text
            self.message = message
        }

        var testDescription: String { mistake }
    }

    private static let head = "source: clinic\ntitle: T\nlicence: L\n"

    static let cases = [
        Case(
            "unknown key",
            head + "id: No\nnutrient: X\nnutrents: {}\n",
            "m.yaml:6:1: error: the key \"nutrents\" is not known in a mapping file; "
                + "did you mean \"nutrients\"?"
        ),
        Case(
            "unknown tag",
            head + "id: No\nnutrients:\n  Calcium: CAL mg\n",
            "m.yaml:6:12: error: \"CAL\" is not the tag of a nutrient; did you mean \"CA\"?"
        ),
        Case(
            "unit of another kind",
            head + "id: No\nnutrients:\n  Calcium: CA kcal\n",
            "m.yaml:6:12: error: \"kcal\" is no unit of calcium: its own is mg"
        ),
        Case(
            "no unit",
            head + "id: No\nnutrients:\n  Calcium: CA\n",
            "m.yaml:6:12: error: \"CA\" is not a tag and a unit: write them as in \"CA mg\""
        ),
        Case(
            "a nutrient twice",
            head + "id: No\nnutrients:\n  Calcium: CA mg\n  Ca: CA g\n",
            "m.yaml:7:3: error: CA has a column already; keep the one to be read"
        ),
        Case(
            "no id",
            head + "name: Food\n",
            "m.yaml:1:1: error: the key \"id\" is missing"
        ),
        Case(
            "no licence",
            "source: clinic\ntitle: T\nid: No\n",
            "m.yaml:1:1: error: the key \"licence\" is missing"
        ),
        Case(
            "source with spaces",
            "source: My Foods\ntitle: T\nlicence: L\nid: No\n",
            "m.yaml:1:9: error: \"My Foods\" cannot begin the ids of foods: "
                + "write small letters, digits and hyphens"
        ),
        Case(
            "portion without grams",
            head + "id: No\nper: portion\n",
            "m.yaml:5:6: error: \"per: portion\" needs \"portion\": write \"portion: 30 g\" or "
                + "\"portion: {column: Serving (g)}\""
        ),
        Case(
            "portion in ounces",
            head + "id: No\nper: portion\nportion: 3 oz\n",
            "m.yaml:6:10: error: \"3 oz\" is not understood for \"portion\": write a number and "
                + "\"g\", or {column: …}"
        ),
        Case(
            "millilitres without density",
            head + "id: No\nper: 100 ml\n",
            "m.yaml:5:6: error: \"per: 100 ml\" needs \"density\": write \"density: 1.03 g/ml\" "
                + "or \"density: {column: Density}\""
        ),
        Case(
            "unknown word",
            head + "id: No\ndecimal: coma\n",
            "m.yaml:5:10: error: \"coma\" is not known for \"decimal\"; did you mean \"comma\"?; "
                + "known: point, comma"
        ),
        Case(
            "row that is none",
            head + "id: No\nheader-row: 0\n",
            "m.yaml:5:13: error: \"0\" is no row: write the number of one, 1 for the first"
        ),
        Case(
            "nutrient without value",
            head + "id: No\nnutrient: Code\n",
            "m.yaml:5:11: error: \"nutrient\" needs \"value\", the column of figures"
        ),
        Case(
            "a table beside the list",
            head + "id: No\ntables: [{id: No}]\n",
            "m.yaml:4:5: error: where there is a list of tables, \"id\" stands in one"
        ),
        Case(
            "unknown key in a table",
            head + "tables: [{id: No, sheat: A}]\n",
            "m.yaml:4:19: error: the key \"sheat\" is not known in a table; "
                + "did you mean \"sheet\"?"
        ),
        Case("a list", "- a\n", "m.yaml:1:1: error: a mapping file needs keys and values"),
        Case("empty", "", "m.yaml:1:1: error: the file is empty"),
    ]

    @Test(arguments: cases)
    func `a mistake is refused at its place`(_ example: Case) {
        let error = #expect(throws: InputError.self) {
            try MappingReader.read(Array(example.text.utf8), file: "m.yaml")
        }
        #expect(
            error?.description.hasPrefix(example.message) == true,
            "\(error?.description ?? "")"
        )
    }

    @Test(arguments: ["cofid-2021.yaml", "frida.yaml", "matvaretabellen.yaml"])
    func `a mapping that ships says that nobody has tried it`(name: String) throws {
        let mapping = try MappingReader.read(ShippedMapping.bytes(name), file: name)
        #expect(mapping.untested != nil)
    }

    @Test func `a column that the table lacks is an error in the mapping`() throws {
        let files = try SourceFiles(path: TableFixture.path("OwnTable/dietitian/foods.csv"))
        let text = Self.head + "separator: \";\"\nid: No.\nname: Food\nnutrients: {Calcum: CA mg}\n"
        let mapping = try MappingReader.read(Array(text.utf8), file: "m.yaml")
        var foods = MappedFoods(mapping, nil, into: TraceLimitFinder())
        let error = #expect(throws: InputError.self) {
            try foods.read(files)
        }
        #expect(
            error?.description.hasPrefix("m.yaml:7:13: error: there is no column \"Calcum\"")
                == true
        )
        #expect(error?.description.hasSuffix("did you mean \"Calcium\"?") == true)
    }
}

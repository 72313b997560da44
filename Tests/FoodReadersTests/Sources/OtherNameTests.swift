import FoodModel
import FoodReaders
import Testing

/// What tables call a food beside its name, and how much of it they say is not eaten.
@Suite struct OtherNameTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let table: String
        let food: String
        let name: String
        let otherNames: [String]

        var testDescription: String { "\(table), \(food)" }
    }

    static let cases = [
        Case(
            table: "CIQUAL/xml-2020",
            food: "ciqual:31064",
            name: "Chocolate sweet & peanut",
            otherNames: ["fr: Bonbon au chocolat, œuvre d'un maître"]
        ),
        Case(
            table: "CIQUAL/workbook-and-names",
            food: "ciqual:12726",
            name: "Cheddar cheese, from cow's milk",
            otherNames: ["fr: Cheddar"]
        ),
        Case(
            table: "Fineli/r20",
            food: "fineli:34255",
            name: "SALMON, FARMED",
            otherNames: ["fi: LOHI, FILEE, KASVATETTU", "sv: LAX, FILÉ, ODLAD"]
        ),
        Case(
            table: "Swiss/full-dataset_v5.3.tsv",
            food: "swiss:90001",
            name: "Invented cheese",
            otherNames: [
                "de: Erfundener Käse \"rezent\"", "de: Reibkäse", "de: Streukäse",
                "fr: Fromage inventé", "it: Formaggio inventato", "en: Grated cheese",
            ]
        ),
        Case(
            table: "NEVO/NEVO2025_v9.0.csv",
            food: "nevo:9001",
            name: "Invented cheese",
            otherNames: ["nl: Bedachte kaas", "nl: Verzonnen kaas"]
        ),
        Case(
            table: "CNF/cnf2015",
            food: "cnf:9001",
            name: "Cheese, invented",
            otherNames: ["fr: Fromage inventé"]
        ),
        Case(
            table: "USDA/standard-reference",
            food: "ndb:09520",
            name: "Kiwi, \"gold\", raw",
            otherNames: ["en: Chinese gooseberry"]
        ),
        Case(
            table: "USDA/standard-reference",
            food: "ndb:01009",
            name: "Cheese, cheddar",
            otherNames: []
        ),
    ]

    @Test(arguments: cases)
    func `a food keeps its names in all languages of its table`(_ example: Case) throws {
        let food = try TableFixture(example.table).food(example.food)
        #expect(food.name == example.name)
        #expect(food.otherNames.map { "\($0.language): \($0.text)" } == example.otherNames)
    }

    @Test func `a name is no other name of itself, and none stands twice`() {
        var food = FoodRecord(
            id: FoodID(source: "x", code: "1"),
            name: "Milk",
            edition: "x",
            location: SourceLocation(file: "x")
        )
        for text in ["Milk", "Maito", nil, "", "Maito"] { food.addName(text, in: "fi") }
        #expect(food.otherNames == [OtherName("Maito", language: "fi")])
    }

    @Test(arguments: [
        ("Fineli/r20", "fineli:34255", ["refuse: 35.0 %"]),
        ("Fineli/r20", "fineli:1", ["refuse: 0.0 %"]),
        ("CNF/cnf2015", "cnf:9002", ["refuse: 31.0 %"]),
        ("USDA/standard-reference", "ndb:09520", ["refuse: 28.0 %"]),
        ("USDA/abbreviated", "ndb:01009", ["refuse: 0.0 %"]),
    ])
    func `a food keeps the share of it that is not eaten`(
        _ table: String,
        _ food: String,
        _ refuse: [String]
    ) throws {
        #expect(try TableFixture(table).attributes(food) == refuse)
    }

    @Test func `what the refuse is stands beside it`() throws {
        let attributes = try TableFixture("USDA/standard-reference").contents.attributes
        #expect(attributes.filter { $0.estimate.point > 0 }.map(\.provenance.detail) == ["Skin"])
        let fruit = try TableFixture("CNF/cnf2015").contents.attributes
        #expect(fruit.map(\.provenance.detail) == ["No refuse", "Invented stone"])
    }

    @Test func `more than all of a food is no share of it`() throws {
        let findings = try TableFixture("CNF/cnf2015").findings
        #expect(
            findings.contains(
                "cnf2015/REFUSE AMOUNT.csv:5:10: warning: "
                    + "\"131\" is no share of 100 %; it was left out"
            ),
            "\(findings)"
        )
    }
}

import FoodModel
@testable import FoodReaders
import Testing

struct StandardReferenceReaderTests {
    private func contents() throws -> SourceContents { try USDAFixture.read("standard-reference") }

    private func figure(_ value: Double, _ kind: FigureKind, _ detail: String) -> Figure {
        Figure(Estimate(value), kind, Provenance(edition: "usda-sr", detail: detail))
    }

    @Test func `a food has its name, group, scientific name and portions`() throws {
        let contents = try contents()
        let kiwi = try contents.food("ndb:09520")
        #expect(kiwi.name == "Kiwi, \"gold\", raw")
        #expect(kiwi.scientificName == "Actinidia ‘Zesy002’")
        #expect(kiwi.group == "Fruits and Fruit Juices")
        #expect(
            try contents.food("ndb:01009").portions == [
                Portion(amount: 1, unit: "cup", modifier: "diced", grams: 132),
                Portion(amount: 1, unit: "slice", modifier: "(1 oz)", grams: 28),
            ]
        )
    }

    @Test func `figures keep the kind that source and derivation give them`() throws {
        let cheddar = try contents().food("ndb:01009").composition
        #expect(cheddar[.protein] == figure(24.04, .measured, "1"))
        #expect(cheddar[.calcium] == figure(721, .measured, "1 A"))
        #expect(cheddar[.alphaLinolenicAcid] == figure(0.3, .calculated, "4 NC"))
        let kiwi = try contents().food("ndb:09520").composition
        #expect(kiwi[.protein] == figure(1.02, .calculated, "4 RPA"))
        #expect(kiwi[.calcium] == figure(17, .asReported, "8 LC"))
    }

    @Test func `vitamin D in micrograms comes before international units`() throws {
        let contents = try contents()
        #expect(
            try contents.food("ndb:01009").composition[.vitaminD]
                == figure(0.6, .imputed, "4 BFZN")
        )
        #expect(
            try contents.food("ndb:09520").composition[.vitaminD]
                == figure(0, .logicalZero, "7 Z")
        )
        #expect(
            try contents.food("ndb:15076").composition[.vitaminD] == figure(10, .measured, "1 A")
        )
    }

    @Test func `18 3 without isomers is no ALA`() throws {
        let contents = try contents()
        #expect(
            contents.undifferentiated183 == [
                FoodID(source: "ndb", code: "01009"): figure(0.365, .measured, "1 A")
            ]
        )
        #expect(try contents.food("ndb:09520").composition[.alphaLinolenicAcid] == nil)
    }

    @Test func `what is not eaten is an attribute, where it is stated`() throws {
        let attributes = try contents().attributes
        #expect(attributes.map(\.id.code) == ["01009", "09520", "15076"])
        #expect(attributes.allSatisfy { $0.kind == .refuse && $0.unit == "%" })
        #expect(attributes.map(\.estimate) == [Estimate(0), Estimate(28), Estimate(0)])
        #expect(try USDAFixture.read("standard-reference-csv").attributes == [])
    }

    @Test(arguments: [
        ("Bone and cartilage 33%, Bone and connective tissue 28%", 61.0, [28, 30.5, 33]),
        ("Bone and cartilage 33%, skin and separable fat 9%", 42, []),
        ("Bone and cartilage 17%, Bone and gristle 16%", 17, []),
        ("Bone", 34, []),
    ])
    func `bones told twice are not added up`(_ parts: String, _ sum: Double, _ share: [Double]) {
        let told = AttributeRecord.bonesTold(twice: parts, sum: sum)
        #expect(told.map { [$0.low, $0.point, $0.high] } ?? [] == share)
    }

    @Test func `an empty figure stays missing`() throws {
        let salmon = try contents().food("ndb:15076")
        #expect(salmon.name == "Salmon, wild, raw")
        #expect(salmon.composition.figures.nutrients == [.vitaminD])
        #expect(salmon.portions == [])
    }

    @Test func `what has no place is a finding`() throws {
        #expect(
            try contents().lines(of: "standard-reference") == [
                "standard-reference/FOOD_DES.txt: note: no known release has 4 foods; "
                    + "the edition is called \"usda-sr\"",
                "standard-reference/FOOD_DES.txt:4:2: warning: the food 15076 stands twice; "
                    + "the first is kept",
                "standard-reference/WEIGHT.txt:4:2: warning: there is no food \"99999\"; "
                    + "the row was left out",
                "standard-reference/NUTR_DEF.txt:3:8: warning: \"ml\" is no unit of water; "
                    + "its figures were left out",
                "standard-reference/NUT_DATA.txt.gz:14:15: warning: \"about 20\" is not a figure; "
                    + "it was left out",
                "standard-reference/NUT_DATA.txt.gz:16:10: warning: the nutrient \"777\" is not "
                    + "defined; the figure was left out",
                "standard-reference/NUT_DATA.txt.gz:17:2: warning: there is no food \"55555\"; "
                    + "the row was left out",
                "standard-reference/NUT_DATA.txt.gz:18:2: warning: this row has 2 fields; "
                    + "the table has 18 columns; the row was left out",
            ]
        )
    }

    @Test func `the same release as CSV reads alike`() throws {
        let contents = try USDAFixture.read("standard-reference-csv")
        let cheddar = try contents.food("ndb:01009")
        #expect(cheddar.composition[.calcium] == figure(721, .measured, "1 A"))
        #expect(cheddar.composition[.menaquinone4] == figure(10.2, .calculated, "1 AS"))
        #expect(
            cheddar.portions == [
                Portion(amount: 1, unit: "pat", modifier: "(1\" sq, 1/3\" high)", grams: 5)
            ]
        )
        let kiwi = try contents.food("ndb:09520")
        #expect(kiwi.name == "Kiwi, \"gold\", raw")
        #expect(kiwi.composition.figures.isEmpty)
    }
}

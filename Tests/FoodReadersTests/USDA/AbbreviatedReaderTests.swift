import FoodModel
import FoodReaders
import Testing

struct AbbreviatedReaderTests {
    private func figure(_ value: Double) -> Figure {
        Figure(Estimate(value), .asReported, Provenance(edition: "usda-sr"))
    }

    @Test func `columns become figures as reported, in the unit of the nutrient`() throws {
        let cheddar = try USDAFixture.read("abbreviated").food("ndb:01009")
        #expect(cheddar.name == "Cheese, cheddar")
        #expect(cheddar.group == "Dairy and Egg Products")
        let expected: NutrientTable<Figure> = [
            .water: figure(36.75), .energy: figure(403), .protein: figure(22.87),
            .calcium: figure(710), .retinol: figure(330), .vitaminD: figure(0.6),
            .vitaminK1: figure(2.8),
        ]
        #expect(cheddar.composition.figures == expected)
    }

    @Test func `an empty column stays missing, and IU stand in for micrograms`() throws {
        let contents = try USDAFixture.read("abbreviated")
        #expect(try contents.food("ndb:15076").composition[.vitaminD] == nil)
        #expect(try contents.food("ndb:09520").composition[.vitaminD] == figure(1))
    }

    @Test func `a row of no food is a finding`() throws {
        #expect(
            try USDAFixture.read("abbreviated").lines(of: "abbreviated").last
                == "abbreviated/ABBREV.txt:4:2: warning: there is no food \"88888\"; "
                + "the row was left out"
        )
    }
}

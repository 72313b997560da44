import FoodModel
import FoodReaders
import Testing

struct OpenFoodFactsReaderTests {
    private func figure(
        _ estimate: Estimate,
        _ kind: FigureKind = .asReported,
        _ detail: String = ""
    ) -> Figure {
        Figure(estimate, kind, Provenance(edition: "openfoodfacts", detail: detail))
    }

    private func reported(_ value: Double) -> Figure { figure(Estimate(value)) }

    @Test func `a product has its figures, from grams`() throws {
        let cheese = try TableFixture("OpenFoodFacts/products.csv").food("off:0000000000017")
        #expect(cheese.name == "Moon cheese \"extra\", Luna")
        #expect(cheese.group == "Cheese")
        let expected: NutrientTable<Figure> = [
            .energy: reported(385), .protein: reported(26), .fat: reported(31),
            .carbohydrateAvailable: reported(0.5), .calcium: reported(750),
            .sodium: reported(625), .vitaminD: reported(6.25),
        ]
        #expect(cheese.composition.rounded == expected)
    }

    @Test func `vitamin K of a label is neither K1 nor K2`() throws {
        let table = try TableFixture("OpenFoodFacts/products.csv")
        #expect(table.attributes("off:0000000000017") == ["component VITK: 2e-05 g/100 g"])
    }

    @Test func `a serving is a portion where it states grams`() throws {
        let table = try TableFixture("OpenFoodFacts/products.csv")
        #expect(
            try table.food("off:0000000000024").portions == [
                Portion(amount: 1, unit: "serving", modifier: "2/3 cup (55g)", grams: 55)
            ]
        )
        #expect(try table.food("off:0000000000062").portions == [])
    }

    @Test func `carbohydrate counts fibre where a product is American`() throws {
        let flakes = try TableFixture("OpenFoodFacts/products.csv").food("off:0000000000024")
        #expect(flakes.composition[.carbohydrateByDifference] == reported(75))
        #expect(flakes.composition[.carbohydrateAvailable] == nil)
        #expect(flakes.composition.rounded[.energy] == reported(350))
        #expect(flakes.composition[.alphaLinolenicAcid] == reported(0.25))
    }

    @Test func `what no food can hold is refused, the rest of the product kept`() throws {
        let table = try TableFixture("OpenFoodFacts/products.csv")
        #expect(try table.food("off:0000000000024").composition[.calcium] == nil)
        #expect(
            try table.food("off:0000000000062").composition.figures == [.calcium: reported(250)]
        )
        let file = "products.csv"
        #expect(
            table.findings == [
                "\(file):3: warning: \"calcium_100g\" is 260: no food has as much calcium; "
                    + "it was left out",
                "\(file):7: warning: \"-2\" is not a figure of protein; it was left out",
                "\(file):7: warning: \"fat_100g\" is 1000: no food has as much fat; "
                    + "it was left out",
                "\(file):7: warning: \"a lot\" is not a figure of sugars; it was left out",
                "\(file):9: warning: the product 0000000000017 stands twice; the first is kept",
                "\(file): note: products that have no bar code or no name: 1 left out",
                "\(file): note: products that state their figures per 100 ml: 1 left out",
                "\(file): note: products that state no figures: 1 left out",
                "\(file): note: products that hold more than 105 g in 100 g: 1 left out",
            ]
        )
    }

    @Test func `a line of JSON reads as a row does, limits kept`() throws {
        let table = try TableFixture("OpenFoodFacts/products.jsonl")
        let cheese = try table.food("off:0000000000017")
        let expected: NutrientTable<Figure> = [
            .energy: reported(385), .protein: reported(26), .fat: reported(31),
            .carbohydrateAvailable: reported(0.5), .calcium: reported(750),
            .sodium: figure(Estimate(low: 0, point: 312.5, high: 625), .below, "<"),
            .iron: figure(Estimate(0.25), .asReported, "~"),
        ]
        #expect(cheese.composition.rounded == expected)
        #expect(
            cheese.portions == [
                Portion(amount: 1, unit: "serving", modifier: "1 slice (30 g)", grams: 30)
            ]
        )
        #expect(table.contents.records.count == 2)
        #expect(try table.food("off:31").composition.rounded == [.zinc: reported(3.125)])
        let file = "products.jsonl"
        #expect(
            table.findings == [
                "\(file):3: warning: this line is no product in JSON; it was left out",
                "\(file): note: products that state their figures per 100 ml: 1 left out",
                "\(file): note: products that state no figures: 1 left out",
            ]
        )
    }
}

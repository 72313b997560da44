import FoodModel
import FoodReaders
import Testing

/// A download that holds several sets of foods.
struct FDCReaderTests {
    @Test func `each set of foods is an edition of its own`() throws {
        let contents = try USDAFixture.readAll("fdc-full")
        #expect(
            contents.map(\.edition.key) == [
                "usda-fdc-sr-legacy-2018-04", "usda-fdc-survey-2024-10",
                "usda-fdc-branded-2023-02",
            ]
        )
        #expect(
            contents.map { $0.records.map(\.id.code) } == [
                ["173414"], ["2705383"], ["2000001", "2000003"],
            ]
        )
    }

    @Test func `figures keep the code of their derivation, and the preferred unit wins`() throws {
        let cheddar = try USDAFixture.readAll("fdc-full")[0].food("fdc:173414")
        let edition = "usda-fdc-sr-legacy-2018-04"
        let expected: NutrientTable<Figure> = [
            .calcium: Figure(
                Estimate(710),
                .measured,
                Provenance(edition: edition, detail: "A")
            ),
            .vitaminD: Figure(Estimate(0.6), .asReported, Provenance(edition: edition)),
        ]
        #expect(cheddar.composition.figures == expected)
        #expect(cheddar.group == "Dairy and Egg Products")
    }

    @Test func `18 3 without isomers stands beside the figures, and is no ALA`() throws {
        let contents = try USDAFixture.readAll("fdc-full")[0]
        let edition = "usda-fdc-sr-legacy-2018-04"
        let figure = Figure(
            Estimate(0.365),
            .measured,
            Provenance(edition: edition, detail: "A")
        )
        #expect(contents.undifferentiated183 == [FoodID(source: "fdc", code: "173414"): figure])
        #expect(try contents.food("fdc:173414").composition[.alphaLinolenicAcid] == nil)
    }

    @Test func `18 3 is read from JSON too, in grams alone`() throws {
        let figures = try USDAFixture.readAll("fdc-json").flatMap(\.undifferentiated183)
        #expect(figures.map(\.key) == [FoodID(source: "fdc", code: "328637")])
        #expect(figures.map(\.value.estimate) == [Estimate(0.365)])
    }

    @Test func `a survey food has its code, its group and portions without amounts`() throws {
        let milk = try USDAFixture.readAll("fdc-full")[1].food("fdc:2705383")
        #expect(milk.otherIDs == [FoodID(source: "fndds", code: "11111000")])
        #expect(milk.group == "Milk, whole")
        #expect(
            milk.portions == [
                Portion(amount: 1, unit: "cup", grams: 244),
                Portion(amount: 1, unit: "Quantity not specified", grams: 244),
            ]
        )
    }

    @Test func `a branded food has its barcode and serving, and its zero is no measurement`()
        throws
    {
        let cheddar = try USDAFixture.readAll("fdc-full")[2].food("fdc:2000001")
        let edition = "usda-fdc-branded-2023-02"
        #expect(cheddar.otherIDs == [FoodID(source: "gtin", code: "00012345678905")])
        #expect(cheddar.portions == [Portion(amount: 1, unit: "slice", grams: 28)])
        let expected: NutrientTable<Figure> = [
            .calcium: Figure(
                Estimate(714),
                .asReported,
                Provenance(edition: edition, detail: "LCCS")
            ),
            .vitaminD: Figure(
                .zero,
                .logicalZero,
                Provenance(edition: edition, detail: "Z")
            ),
        ]
        #expect(cheddar.composition.figures == expected)
    }

    @Test func `what is per 100 ml is left out, and told with the samples`() throws {
        let findings = try USDAFixture.readAll("fdc-full")[0].findings.map(\.message)
        #expect(
            findings == [
                "rows of the type \"sub_sample_food\" are no current foods: 1 left out",
                "branded foods whose figures are per 100 ml, not per 100 g: 1 left out",
            ]
        )
    }

    @Test func `JSON reads like CSV`() throws {
        let contents = try USDAFixture.readAll("fdc-json")
        #expect(
            contents.map(\.edition.key) == [
                "usda-fdc-foundation-2024-10", "usda-fdc-branded-2024-04",
            ]
        )
        let cheddar = try contents[0].food("fdc:328637")
        let edition = "usda-fdc-foundation-2024-10"
        #expect(cheddar.name == "Cheese, \"cheddar\" }{][")
        #expect(cheddar.otherIDs == [FoodID(source: "ndb", code: "01009")])
        let expected: NutrientTable<Figure> = [
            .calcium: Figure(
                Estimate(707),
                .measured,
                Provenance(edition: edition, detail: "A")
            ),
            .energy: Figure(
                Estimate(408),
                .calculated,
                Provenance(edition: edition, detail: "NC")
            ),
        ]
        #expect(cheddar.composition.figures == expected)
        #expect(
            cheddar.portions == [
                Portion(amount: 1, unit: "cup", modifier: "shredded", grams: 113)
            ]
        )
        let slices = try contents[1].food("fdc:2000001")
        #expect(slices.portions == [Portion(amount: 1, unit: "slice", grams: 28)])
        #expect(
            (contents[0].findings + contents[1].findings).map(\.message) == [
                "\"furlong\" is no unit of vitamin D; its figures were left out",
                "this food cannot be read (it has no \"fdcId\"); it was left out",
                "branded foods whose figures are per 100 ml, not per 100 g: 1 left out",
            ]
        )
    }

    @Test(arguments: ["branded-twice", "branded-twice-json"])
    func `of labels under one barcode, the newest of each market is read`(
        _ download: String
    ) throws {
        let contents = try #require(try USDAFixture.readAll(download).first)
        #expect(
            contents.records.map(\.name) == [
                "No barcode either", "Kefir, new recipe", "Kefir, of another market",
                "Tahini, second of the day", "No barcode",
            ]
        )
        #expect(
            contents.records.map { $0.composition[.calcium]?.estimate.point } == [
                110, 102, 104, 106, 109,
            ]
        )
        let notes = contents.findings.filter { $0.message.hasPrefix("branded") }.map(\.message)
        #expect(notes.contains { $0.contains("whose barcode a newer food has: 4 left out") })
        #expect(notes.contains { $0.contains("per 100 ml, not per 100 g: 1 left out") })
    }
}

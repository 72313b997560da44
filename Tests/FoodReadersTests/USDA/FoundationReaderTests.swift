import FoodModel
import FoodReaders
import Foundation
import Testing

struct FoundationReaderTests {
    private func figure(_ value: Double, _ kind: FigureKind, _ detail: String) -> Figure {
        let provenance = Provenance(edition: "usda-fdc-foundation-2024-10", detail: detail)
        return Figure(Estimate(value), kind, provenance)
    }

    @Test func `the edition is that of the newest current food`() throws {
        let edition = try USDAFixture.read("foundation.zip").edition
        #expect(edition.key == "usda-fdc-foundation-2024-10")
        #expect(edition.release == "2024-10-31")
    }

    @Test func `only current foods are read, by nutrient id`() throws {
        let contents = try USDAFixture.read("foundation.zip")
        #expect(contents.records.map(\.id.description) == ["fdc:321360", "fdc:328637"])
        let cheddar = try contents.food("fdc:328637")
        #expect(cheddar.otherIDs == [FoodID(source: "ndb", code: "01009")])
        #expect(cheddar.group == "Dairy and Egg Products")
        let expected: NutrientTable<Figure> = [
            .energy: figure(408, .calculated, "49"), .calcium: figure(707, .measured, "1"),
            .menaquinone4: figure(9.3, .measured, "1"),
        ]
        #expect(cheddar.composition.figures == expected)
    }

    @Test func `an empty amount stays missing and IU become micrograms`() throws {
        let tomatoes = try USDAFixture.read("foundation.zip").food("fdc:321360")
        let expected: NutrientTable<Figure> = [
            .energy: figure(31, .calculated, "49"), .vitaminD: figure(0.1, .asReported, ""),
        ]
        #expect(tomatoes.composition.figures == expected)
    }

    @Test func `portions have their unit from its table or from the modifier`() throws {
        let contents = try USDAFixture.read("foundation.zip")
        #expect(
            try contents.food("fdc:328637").portions == [
                Portion(amount: 1, unit: "cup", modifier: "shredded", grams: 113)
            ]
        )
        #expect(
            try contents.food("fdc:321360").portions == [
                Portion(amount: 5, unit: "tomatoes", modifier: "(1 oz)", grams: 49.7)
            ]
        )
    }

    @Test func `rows left out are counted, and what has no place is a finding`() throws {
        let folder = "foundation.zip/FoodData_Central_foundation_food_csv_2024-10-31"
        #expect(
            try USDAFixture.read("foundation.zip").lines(of: "foundation.zip") == [
                "\(folder)/food.csv: note: rows of the type \"foundation_food\" are no "
                    + "current foods: 1 left out",
                "\(folder)/food.csv: note: rows of the type \"market_acquisition\" are no "
                    + "current foods: 2 left out",
                "\(folder)/food.csv: note: rows of the type \"sample_food\" are no "
                    + "current foods: 1 left out",
                "\(folder)/food_portion.csv:5:25: warning: there is no measure \"4242\"; "
                    + "the portion was left out",
                "\(folder)/nutrient.csv:10:21: warning: \"MG_ATE\" is no unit of vitamin E; "
                    + "its figures were left out",
                "\(folder)/food_nutrient.csv:8:15: warning: the nutrient \"2066\" is not defined; "
                    + "the figure was left out",
            ]
        )
    }

    @Test func `SR Legacy without figures still gives ids and portions`() throws {
        let cheddar = try USDAFixture.read("sr-legacy").food("fdc:173414")
        #expect(cheddar.otherIDs == [FoodID(source: "ndb", code: "01009")])
        #expect(cheddar.composition.figures.isEmpty)
        #expect(
            cheddar.portions == [Portion(amount: 1, unit: "cup", modifier: "melted", grams: 244)]
        )
    }

    @Test func `a zip without one of its tables is an error that names it`() throws {
        let path = try USDAFixture.path("foundation-without-nutrients.zip")
        #expect(
            throws: InputError(
                .badData,
                at: SourceLocation(file: path),
                "the file \"nutrient.csv\" is missing here: the table cannot be read without it"
            )
        ) { try USDAFixture.read("foundation-without-nutrients.zip") }
    }

    @Test func `a table without one of its columns is an error that names it`() throws {
        let path = try USDAFixture.path("foundation-wrong-header.zip")
        let folder = "FoodData_Central_foundation_food_csv_2024-10-31"
        #expect(
            throws: InputError(
                .badData,
                at: SourceLocation(file: "\(path)/\(folder)/food_nutrient.csv"),
                "the column \"nutrient_id\" is missing: this table has \"fdc_id\", \"nutrient\", "
                    + "\"amount\", \"data_points\", \"derivation_id\""
            )
        ) { try USDAFixture.read("foundation-wrong-header.zip") }
    }

    @Test func `a zip that was cut off is an error`() throws {
        let bytes = try Data(contentsOf: URL(fileURLWithPath: USDAFixture.path("foundation.zip")))
        let cut = FileManager.default.temporaryDirectory
            .appendingPathComponent("cut-\(UUID().uuidString).zip")
        try bytes.dropLast(40).write(to: cut)
        defer { try? FileManager.default.removeItem(at: cut) }
        #expect(
            throws: InputError(
                .badData,
                at: SourceLocation(file: cut.path),
                "this is not a whole archive: unrecognized archive format"
            )
        ) { try SourceFiles(path: cut.path) }
    }
}

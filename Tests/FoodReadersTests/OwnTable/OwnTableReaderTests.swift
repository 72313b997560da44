import FoodModel
import FoodReaders
import Foundation
import Testing

struct OwnTableReaderTests {
    private func figure(
        _ edition: String,
        _ estimate: Estimate,
        _ kind: FigureKind = .asReported
    ) -> Figure {
        Figure(estimate, kind, Provenance(edition: edition))
    }

    @Test func `a dietitian's list per serving is read per 100 g`() throws {
        let table = try TableFixture("OwnTable/dietitian")
        #expect(table.contents.edition.key == "clinic-2026")
        #expect(table.findings == [])
        let drink = try table.food("clinic:1")
        #expect(drink.name == "Oat drink, fortified")
        #expect(drink.portions == [Portion(amount: 1, unit: "portion", grams: 200)])
        let expected: NutrientTable<Figure> = [
            .protein: figure("clinic-2026", Estimate(1)),
            .calcium: figure("clinic-2026", Estimate(120)),
            .vitaminD: figure("clinic-2026", Estimate(1.1)),
        ]
        #expect(drink.composition.rounded == expected)
        let roll = try table.food("clinic:2").composition.rounded
        #expect(roll[.calcium] == nil)
        #expect(
            roll[.vitaminD]
                == figure("clinic-2026", Estimate(low: 0, point: 0.55, high: 1.1), .trace)
        )
        let water = try table.food("clinic:3").composition.rounded
        #expect(
            water[.calcium] == figure("clinic-2026", Estimate(low: 0, point: 0.5, high: 1), .below)
        )
        #expect(water[.vitaminD] == nil)
        #expect(water[.protein] == figure("clinic-2026", Estimate(0)))
    }

    @Test func `a table of a row a figure joins the foods of another`() throws {
        let table = try TableFixture("OwnTable/long")
        #expect(table.contents.records.map(\.name) == ["Moon cheese", "Star bean"])
        let cheese = try table.food("moon:1")
        #expect(cheese.group == "dairy")
        #expect(cheese.composition[.calcium] == figure("moon", Estimate(250), .measured))
        #expect(
            cheese.composition[.vitaminD]
                == figure("moon", Estimate(low: 0, point: 1, high: 2), .trace)
        )
        #expect(
            try table.food("moon:2").composition.rounded[.calcium]
                == figure("moon", Estimate(30_000), .imputed)
        )
        #expect(
            table.findings == [
                "long/foods.csv:6:1: warning: this cell is empty; the row was left out",
                "long/foods.csv:7:3: warning: this cell is empty; the row was left out",
                "long/figures.csv:6:1: warning: there is no food \"9\"; the row was left out",
                "long/long.osteon.yaml:16:7: warning: no row of the table is about \"430\"",
                "long/long.osteon.yaml: note: foods that the mapping leaves out: 1",
            ]
        )
    }

    @Test func `figures per 100 ml go through the density, or are left out`() throws {
        let table = try TableFixture("OwnTable/marks")
        let milk = try table.food("drinks:1")
        #expect(milk.name == "Månemælk")
        #expect(milk.composition.rounded[.calcium] == figure("drinks", Estimate(100)))
        #expect(
            milk.composition.rounded[.vitaminD]
                == figure("drinks", Estimate(low: 0, point: 0.2, high: 0.4), .below)
        )
        #expect(try table.food("drinks:2").composition.figures.isEmpty)
        #expect(try table.food("drinks:3").composition[.calcium] == nil)
        #expect(
            table.findings == [
                "marks/drinks.tsv:5:11: warning: there is no density here; "
                    + "the figures were left out",
                "marks/drinks.tsv:6:15: warning: \"1.5\" is not a figure; it was left out",
                "marks/drinks.tsv:7: warning: this row has 2 fields; the table has 5 columns; "
                    + "the row was left out",
            ]
        )
    }

    @Test func `a mapping may lie elsewhere`() throws {
        let table = try TableFixture.path("OwnTable/dietitian/foods.csv")
        let mapping = try TableFixture.path("OwnTable/dietitian/foods.osteon.yaml")
        let contents = try SourceReaders.read(SourceFiles(path: table), mapping: mapping)
        #expect(contents.records.count == 3)
        #expect(throws: InputError.self) {
            try SourceReaders.read(SourceFiles(path: table), mapping: "/nowhere/foods.yaml")
        }
    }

    @Test func `the manual's example is the one that is tested`() throws {
        let manual = try String(decoding: ShippedMapping.bytes("README.md"), as: UTF8.self)
        for name in ["foods.csv", "foods.osteon.yaml"] {
            let path = try TableFixture.path("OwnTable/dietitian/\(name)")
            let text = try String(contentsOfFile: path, encoding: .utf8)
            let indented = text.split(separator: "\n").map { "    \($0)\n" }.joined()
            #expect(manual.contains(indented), "\(name)")
        }
    }

    @Test func `CoFID in its published layout reads by the mapping that ships`() throws {
        let path = try TableFixture.path("OwnTable/cofid.xlsx")
        let contents = try SourceReaders.read(
            SourceFiles(path: path),
            mapping: ShippedMapping.path("cofid-2021.yaml")
        )
        #expect(contents.records.map(\.id.description) == ["cofid:12-901"])
        let cheese = try contents.food("cofid:12-901").composition
        #expect(cheese[.calcium] == figure("cofid-2021", Estimate(750)))
        #expect(cheese[.zinc] == figure("cofid-2021", Estimate(4), .imputed))
        #expect(cheese[.manganese] == nil && cheese[.vitaminK1] == nil && cheese[.vitaminD] == nil)
        #expect(contents.findings.contains { $0.message.hasPrefix("this mapping is untested") })
    }

    @Test(.enabled(if: CorpusTable.folder != nil, CorpusTable.skipped))
    func `the corpus' folder of SR26 reads by a mapping`() throws {
        let folder = try #require(CorpusTable.folder)
        let contents = try SourceReaders.read(
            SourceFiles(path: "\(folder)/data/usda/sr26"),
            mapping: TableFixture.path("OwnTable/sr26.yaml")
        )
        #expect(contents.records.count == 8_463)
        #expect(contents.findings.filter { $0.severity != .note } == [])
        #expect(contents.records.count { $0.composition[.calcium] != nil } == 8_108)
        #expect(contents.records.count { $0.composition[.vitaminK1] != nil } == 4_957)
        #expect(contents.records.count { $0.composition[.menaquinone4] != nil } == 497)
        #expect(contents.records.count { $0.composition[.alphaLinolenicAcid] != nil } == 1_565)
    }
}

/// A file of FoodData/Mappings.
enum ShippedMapping {
    static func path(_ name: String) -> String {
        URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("../../../FoodData/Mappings/\(name)").standardized.path
    }

    static func bytes(_ name: String) throws -> [UInt8] {
        try [UInt8](Data(contentsOf: URL(fileURLWithPath: path(name))))
    }
}

import FoodModel
import Foundation
import Testing

@testable import build_fooddata

@Suite struct FortifiedFoodsTests {
    private static func foods(_ rows: String) throws -> FortifiedFoods {
        let path = FileManager.default.temporaryDirectory
            .appendingPathComponent("osteon-\(UUID().uuidString).tsv")
        defer { try? FileManager.default.removeItem(at: path) }
        try Data(("food\tbase\tname\ttag\tlow\tpoint\thigh\tsource\n" + rows).utf8).write(to: path)
        return try FortifiedFoods(path.path)
    }

    @Test func `a law's figures take the place of the food's, or leave none`() throws {
        let foods = try Self.foods(
            "osteon:f\tndb:1\tFlour, UK\tCA\t94\t133\t171\tSI 1998/141\n"
                + "osteon:f\tndb:1\tFlour, UK\tFE\t\t\t\tSI 1998/141\n"
        )
        let id = FoodID(source: "osteon", code: "f")
        #expect(foods.base(of: id) == FoodID(source: "ndb", code: "1"))
        var base = FoodRecord(
            id: FoodID(source: "ndb", code: "1"),
            name: "Flour",
            edition: "usda-sr28",
            location: SourceLocation(file: "foods")
        )
        let printed = Figure(Estimate(15), .measured, Provenance(edition: "usda-sr28"))
        for nutrient in [Nutrient.calcium, .iron, .zinc] { base.composition[nutrient] = printed }
        let flour = try #require(foods.record(id, from: base))
        #expect(flour.name == "Flour, UK" && flour.edition == FortifiedFoods.edition.key)
        #expect(flour.composition[.calcium]?.estimate == Estimate(low: 94, point: 133, high: 171))
        #expect(flour.composition[.calcium]?.kind == .imputed)
        #expect(flour.composition[.iron] == nil)
        let zinc = try #require(flour.composition[.zinc])
        #expect(zinc.estimate == Estimate(15) && zinc.kind == .imputed)
        #expect(zinc.provenance.edition == "usda-sr28")
        #expect(zinc.provenance.detail == "fortification: as in ndb:1")
    }

    @Test(arguments: [
        "osteon:f\tndb:1\tFlour\tCA\t200\t133\t171\tSI\n",
        "osteon:f\tndb:1\tFlour\tCA\t94\t\t171\tSI\n",
        "osteon:f\tndb:1\tFlour\tCALC\t94\t133\t171\tSI\n",
        "osteon:f\tndb:1\tFlour\tCA\t94\t133\t171\t\n",
    ])
    func `a row without a range in order, a nutrient or a law is an error`(_ row: String) {
        #expect(throws: InputError.self) { try Self.foods(row) }
    }
}

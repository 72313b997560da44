import FoodModel
import FoodReaders
import Testing

@testable import Knowledge

@Suite struct SourceAgreementTests {
    private static func food(_ id: String) throws -> Food {
        Food(
            id: try #require(FoodID(id)),
            name: id,
            foodClass: nil,
            composition: Composition(),
            portions: [],
            edition: "usda-sr28"
        )
    }

    private static func agreement(on id: String, _ disagreements: String) throws -> SourceAgreement?
    {
        let sources = "id\teditions\tcompared\nfdc:1\tusda-sr28|usda-sr26\t30\n"
        let head = "id\ttag\tamounts\trule\tname\n"
        return try .read(
            ResolverTable(Array(sources.utf8), path: "sources.tsv"),
            ResolverTable(Array((head + disagreements).utf8), path: "disagreements.tsv"),
            of: food(id)
        )
    }

    @Test func `a food has its sources and what they disagree on`() throws {
        let agreement = try #require(
            try Self.agreement(
                on: "fdc:1",
                "fdc:1\tFE\tusda-sr28 2|usda-sr26 7.5\tnewest-release\tBeans\n"
                    + "fdc:2\tCA\tusda-sr28 20|usda-sr26 75\tnewest-release\tPeas\n"
            )
        )
        #expect(agreement.editions == ["usda-sr28", "usda-sr26"] && agreement.compared == 30)
        #expect(agreement.disagreements.map(\.nutrient) == [.iron])
        #expect(agreement.disagreements.first?.amounts.map(\.amount) == [2, 7.5])
        #expect(agreement.disagreements.first?.rule == .newestRelease)
        #expect(try Self.agreement(on: "fdc:9", "") == nil)
    }

    @Test(arguments: [
        (
            "fdc:1\tIRON\ta 2|b 9\tnewest-release\tx\n",
            "2:7: error: no nutrient has the tag \"IRON\""
        ),
        (
            "fdc:1\tFE\ta 2|b\tnewest-release\tx\n",
            "2:10: error: \"b\" is not an edition and an amount"
        ),
    ])
    func `a row that cannot be is an error at its place`(_ row: String, _ message: String) {
        let error = #expect(throws: InputError.self) { try Self.agreement(on: "fdc:1", row) }
        #expect(error?.description == "disagreements.tsv:" + message)
    }

    @Test func `every shipped food has sources, and what ships as a disagreement is one`() throws {
        let path = "Reconciliation/sources.tsv"
        let ids = try ResolverTable(ShippedFile.at(path).bytes, path: path).map { row in
            #expect(try !row.texts("editions").isEmpty)
            return try row.text("id")
        }
        let foods = try ["foods", "dishes"].flatMap { table in
            try ReferenceTable.read(
                ShippedFile.at("Foods/\(table).tsv").bytes,
                file: "\(table).tsv"
            )
        }
        let published = foods.map(\.id).filter { $0.source != "osteon" }
        #expect(Set(ids) == Set(published.map(\.description)))
        let other = "Reconciliation/disagreements.tsv"
        _ = try ResolverTable(ShippedFile.at(other).bytes, path: other).map { row in
            let amounts = try row.texts("amounts").compactMap { text in
                text.split(separator: " ").last.flatMap { Double($0) }
            }
            let (least, most) = (try #require(amounts.min()), try #require(amounts.max()))
            #expect(least > 0 && most > 3 * least)
        }
    }
}

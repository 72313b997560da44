import FoodModel
import FoodStore
import Foundation
import Osteon
import Testing

/// Every table of the corpus, which is not part of the repository, through the import of a person.
@Suite(.enabled(if: CorpusImport.folder != nil, CorpusImport.skipped))
struct CorpusImportTests {
    @Test(arguments: CorpusImport.tables)
    func `a table imports with its counts and its figures`(_ table: CorpusImport.Table) throws {
        let library = try CorpusImport.library(of: table.path)
        let imported = try #require(
            try library.database.imports().first { $0.edition.key == table.edition }
        )
        #expect(imported.counts.foods == table.foods)
        #expect(imported.counts.attributes == table.attributes)
        for check in table.checks {
            let id = try #require(FoodID(check.food))
            let food = try #require(try library.database.food(id))
            let figure = food.composition[check.nutrient]
            #expect(figure?.estimate == check.estimate, "\(check.food) \(check.nutrient.tag)")
            #expect(figure == nil || figure?.provenance.edition == table.edition)
        }
    }

    @Test(arguments: CorpusImport.refusals)
    func `what is no whole table is refused with the reason`(
        path: String,
        reason: String
    ) throws {
        let error = #expect(throws: InputError.self) { try CorpusImport.library(of: path) }
        #expect(error?.message.contains(reason) == true, "\(error?.message ?? "")")
    }

    @Test func `a total of vitamin K is an attribute, and no figure`() throws {
        let library = try CorpusImport.library(of: "stfcj")
        let natto = FoodID(source: "stfcj", code: "04046")
        let food = try #require(try library.database.food(natto))
        #expect(food.composition[.vitaminK1] == nil && food.composition[.vitaminK2] == nil)
        let vitaminK = try library.database.attributes(of: natto).first { $0.subject == "VITK" }
        #expect(vitaminK?.estimate == Estimate(600))
    }
}
